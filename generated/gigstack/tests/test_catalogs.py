# Generated from the API description. Do not edit: change the description and generate again.
"""The catalogues: a member is its code, and a code leads to its member."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from gigstack import catalogs

CATALOGS = [
    (catalogs.TaxRegime, 23),
    (catalogs.PaymentForm, 22),
    (catalogs.PaymentMethod, 2),
    (catalogs.CfdiUse, 25),
    (catalogs.Relationship, 9),
    (catalogs.Periodicity, 5),
    (catalogs.Month, 18),
    (catalogs.TaxObject, 8),
    (catalogs.TaxType, 3),
    (catalogs.TaxFactor, 3),
    (catalogs.CfdiType, 5),
    (catalogs.Export, 4),
    (catalogs.CancellationMotive, 4),
    (catalogs.RetentionKey, 28),
    (catalogs.Currency, 183),
    (catalogs.UnitKey, 19),
]


@pytest.mark.parametrize(("catalog", "size"), CATALOGS)
def test_every_code_is_a_member(catalog: type[catalogs.Catalog], size: int) -> None:
    assert len(catalog) == len({member.value for member in catalog}) == size
    for member in catalog:
        assert catalog(member.value) is catalog.get(member.value) is member
        assert member.label and member.description


@pytest.mark.parametrize(("catalog", "size"), CATALOGS)
def test_a_member_is_its_code(catalog: type[catalogs.Catalog], size: int) -> None:
    for member in catalog:
        assert str(member) == f"{member}" == member.value
        assert json.loads(json.dumps(member)) == member.value
        assert pickle.loads(pickle.dumps(member)) is copy.deepcopy(member) is member


@pytest.mark.parametrize(("catalog", "size"), CATALOGS)
def test_an_unknown_code_has_no_member(catalog: type[catalogs.Catalog], size: int) -> None:
    assert catalog.get("no such code") is None
    assert catalog.get(None) is None
