# Generated from the API description. Do not edit: change the description and generate again.
"""The operations of the API for the asynchronous client, by resource. Reach them through a client."""
