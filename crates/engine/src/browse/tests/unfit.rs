//! Operators and values that do not fit the field of their filter.

use super::operators::with_fields;
use super::*;
use crate::error::Error;
use crate::store::error::StoreError;

#[test]
fn what_does_not_fit_the_field_is_refused() {
    let (_folder, store) = with_fields();
    let mut browser = Browser::new("en");
    let mut refused = |field: &str, operator, values: &[&str]| {
        let query = filter(Filter::new(field, operator, values.iter().copied()));
        let scanned = answer(&store, "en", &query, 0, 1).unwrap_err().to_string();
        let error = browser.count(&store, &query).unwrap_err();
        assert_eq!(error.to_string(), scanned);
        match error {
            Error::Store(StoreError::FilterOperatorInvalid { field: named }) => {
                assert_eq!(named, field);
                None
            }
            Error::Store(StoreError::FilterValueInvalid { field: named, value }) => {
                assert_eq!(named, field);
                Some(value)
            }
            other => panic!("{other}"),
        }
    };
    for (field, operator) in [
        ("city", Operator::Less),
        ("city", Operator::AllOf),
        ("Tier", Operator::Upcoming),
        ("phone", Operator::AtMost),
        ("phone_country", Operator::Contains),
        ("groups", Operator::Greater),
        ("starred", Operator::Less),
        ("VIP", Operator::Between),
        ("Likes", Operator::Less),
        ("Rank", Operator::Contains),
        ("created_at", Operator::StartsWith),
        ("created_at", Operator::Upcoming),
    ] {
        assert_eq!(refused(field, operator, &["1"]), None, "{field} {operator:?}");
    }
    for (field, operator, values, wrong) in [
        ("Rank", Operator::Is, ["many"].as_slice(), "many"),
        ("Rank", Operator::Is, &["1", "x"], "x"),
        ("Born", Operator::Less, &["soon"], "soon"),
        ("Born", Operator::Is, &["1/2/2026"], "1/2/2026"),
        ("Born", Operator::Between, &["2026-01-01"], ""),
        ("Born", Operator::Upcoming, &["-1"], "-1"),
        ("Born", Operator::Upcoming, &[], ""),
        ("Opens", Operator::AtLeast, &["25:00"], "25:00"),
        ("VIP", Operator::Is, &["perhaps"], "perhaps"),
        ("starred", Operator::Is, &["perhaps"], "perhaps"),
        ("phone", Operator::Contains, &["abc"], "abc"),
        ("phone_country", Operator::Is, &["Atlantis"], "Atlantis"),
        ("created_at", Operator::Is, &["2026-11-22T25:00"], "2026-11-22T25:00"),
        ("messages", Operator::Greater, &["", " "], ""),
        ("messages", Operator::Greater, &["1", "2"], ""),
    ] {
        assert_eq!(
            refused(field, operator, values).as_deref(),
            Some(wrong),
            "{field} {operator:?} {values:?}"
        );
    }
}
