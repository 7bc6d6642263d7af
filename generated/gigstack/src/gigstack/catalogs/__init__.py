# Generated from the API description. Do not edit: change the description and generate again.
"""Lists of codes that fields of the API take. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._catalog import Catalog as Catalog
    from .._catalog import DatedCatalog as DatedCatalog
    from .cancellation_motive import CancellationMotive as CancellationMotive
    from .cfdi_type import CfdiType as CfdiType
    from .cfdi_use import CfdiUse as CfdiUse
    from .currency import Currency as Currency
    from .export import Export as Export
    from .month import Month as Month
    from .payment_form import PaymentForm as PaymentForm
    from .payment_method import PaymentMethod as PaymentMethod
    from .periodicity import Periodicity as Periodicity
    from .relationship import Relationship as Relationship
    from .retention_key import RetentionKey as RetentionKey
    from .tax_factor import TaxFactor as TaxFactor
    from .tax_object import TaxObject as TaxObject
    from .tax_regime import TaxRegime as TaxRegime
    from .tax_type import TaxType as TaxType
    from .unit_key import UnitKey as UnitKey

_MODULE_OF = {
    "Catalog": ".._catalog",
    "DatedCatalog": ".._catalog",
    "CancellationMotive": ".cancellation_motive",
    "CfdiType": ".cfdi_type",
    "CfdiUse": ".cfdi_use",
    "Currency": ".currency",
    "Export": ".export",
    "Month": ".month",
    "PaymentForm": ".payment_form",
    "PaymentMethod": ".payment_method",
    "Periodicity": ".periodicity",
    "Relationship": ".relationship",
    "RetentionKey": ".retention_key",
    "TaxFactor": ".tax_factor",
    "TaxObject": ".tax_object",
    "TaxRegime": ".tax_regime",
    "TaxType": ".tax_type",
    "UnitKey": ".unit_key",
}

__all__ = [
    "Catalog",
    "DatedCatalog",
    "CancellationMotive",
    "CfdiType",
    "CfdiUse",
    "Currency",
    "Export",
    "Month",
    "PaymentForm",
    "PaymentMethod",
    "Periodicity",
    "Relationship",
    "RetentionKey",
    "TaxFactor",
    "TaxObject",
    "TaxRegime",
    "TaxType",
    "UnitKey",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_MODULE_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
