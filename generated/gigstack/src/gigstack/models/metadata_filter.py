# Generated from the API description. Do not edit: change the description and generate again.
"""MetadataFilter."""

from __future__ import annotations

from typing_extensions import TypeAlias

MetadataFilter: TypeAlias = dict[str, str]
"""Metadata keys and the value that each must have.

Source: https://docs.gigstack.io/invoices-api-guide-1385929m0, vendor n8n node (page).
"""
