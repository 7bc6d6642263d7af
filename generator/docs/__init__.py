"""What the documentation of an API says, held against its description.

    source (bytes -> text) -> rendered | embedded (text -> Page) -> compare (Page, Described, Record -> Findings) -> show | patch

A documentation site is known here by the structure of its pages only. What is particular to one site (which page is about which
operation, when it was last compared, what it leaves out) is data: the record of pages that lies beside the description.
"""
