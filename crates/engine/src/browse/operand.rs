//! Parsing the values of a filter as values of its field.

use std::ops::Bound;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::field;
use crate::field::definition::FieldType;
use crate::field::parse::ParseOptions;
use crate::field::standard::Standard;
use crate::field::value::Value;
use crate::history::moment;
use crate::store::connection::Store;
use crate::store::error::StoreError;
use kith_phone::{BareNumbers, Country, Phone, search_digits};
use kith_text::clean;
use kith_text::fold::search_key;

use crate::browse::column::ListColumn;
use crate::browse::predicate::{Days, PhonesOf, Predicate, ordinal};
use crate::browse::query::{Filter, Operator};
use crate::browse::text_test::TextTest;
use crate::store::error::Result;

/// What the values of a column are, as far as they are compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Line,
    Lines,
    Phone,
    Options,
    /// The names of files, which are compared as they are.
    Files,
    Number,
    Date,
    Time,
    Checkbox,
    /// A point in time.
    Moment,
    /// The country of a phone.
    Country,
}

impl Kind {
    /// Returns the kind of a column; `None` for groups, which are stored in another table.
    pub(super) fn of(column: ListColumn) -> Option<Kind> {
        Some(match column {
            ListColumn::Groups => return None,
            ListColumn::Text(Standard::Street) => Kind::Lines,
            ListColumn::Name | ListColumn::Text(_) => Kind::Line,
            ListColumn::Phone => Kind::Phone,
            ListColumn::Starred => Kind::Checkbox,
            ListColumn::Created | ListColumn::Updated => Kind::Moment,
            ListColumn::Messages => Kind::Number,
            ListColumn::ImportedFrom => Kind::Files,
            ListColumn::Dynamic(_, kind) => match kind {
                FieldType::Text | FieldType::Dropdown | FieldType::Email | FieldType::Url => Kind::Line,
                FieldType::LongText => Kind::Lines,
                FieldType::MultiSelect => Kind::Options,
                FieldType::Phone => Kind::Phone,
                FieldType::Number => Kind::Number,
                FieldType::Date => Kind::Date,
                FieldType::Time => Kind::Time,
                FieldType::Checkbox => Kind::Checkbox,
            },
        })
    }
}

/// The values from `first` to `end`, which one value of a filter stands for: a day is all its moments.
#[derive(Debug, Clone, Copy)]
struct Extent {
    first: f64,
    end: Bound<f64>,
}

/// The values of a filter that are not blank, and what is needed to parse them.
pub(super) struct Operands<'f> {
    filter: &'f Filter,
    values: Vec<String>,
    zone: &'f TimeZone,
    today: Date,
}

impl<'f> Operands<'f> {
    pub(super) fn new(filter: &'f Filter, store: &'f Store) -> Operands<'f> {
        // The values as they would be stored.
        let values = filter.values.iter().map(|value| clean::lines(value).text.into_owned());
        let values = values.filter(|value| !value.is_empty()).collect();
        Operands { filter, values, zone: store.zone(), today: store.today() }
    }

    /// Returns the test of a value that the filter's operator and values stand for. Operators that negate give the test of
    /// what they negate.
    ///
    /// # Errors
    /// [`StoreError::FilterOperatorInvalid`], [`StoreError::FilterValueInvalid`].
    pub(super) fn predicate(&self, kind: Kind) -> Result<Predicate> {
        if matches!(self.filter.operator, Operator::Empty | Operator::NotEmpty) {
            return Ok(match kind {
                Kind::Country => Predicate::HasCountry,
                _ => Predicate::Present,
            });
        }
        let line = |value: &str| Ok(search_key(&clean::line(value).text));
        match (kind, self.filter.operator) {
            (Kind::Options, operator) => {
                let test = self.text_test(line)?;
                Ok(Predicate::Options { test, every: operator == Operator::AllOf })
            }
            (Kind::Files, operator) => {
                let names = self.filter.values.iter().filter(|name| !name.trim().is_empty());
                let test = TextTest::new(operator, names.map(|name| search_key(name)).collect());
                let test = test.ok_or_else(|| self.unfit())?;
                Ok(Predicate::Options { test, every: operator == Operator::AllOf })
            }
            (_, Operator::AllOf) => Err(self.unfit()),
            (Kind::Line, _) => Ok(Predicate::Text(self.text_test(line)?)),
            (Kind::Lines, _) => Ok(Predicate::Text(self.text_test(|value| Ok(search_key(value)))?)),
            (Kind::Phone, _) => Ok(Predicate::Digits(self.text_test(|value| self.digits(value))?)),
            (Kind::Country, Operator::Is | Operator::IsNot) => {
                let countries = self.values.iter().map(|value| {
                    Country::read(value).map(PhonesOf::new).ok_or_else(|| self.not_a_value(value))
                });
                Ok(Predicate::Countries(countries.collect::<Result<_>>()?))
            }
            (Kind::Date, Operator::Upcoming) => Ok(Predicate::Days(self.days()?)),
            (Kind::Country, _) => Err(self.unfit()),
            (Kind::Checkbox, operator) if !matches!(operator, Operator::Is | Operator::IsNot) => {
                Err(self.unfit())
            }
            (Kind::Date, Operator::Is | Operator::IsNot) => {
                Ok(Predicate::Text(self.text_test(|value| self.date(value))?))
            }
            (Kind::Number | Kind::Date | Kind::Time | Kind::Checkbox | Kind::Moment, _) => {
                Ok(Predicate::Ranges(self.ranges(kind)?))
            }
        }
    }

    /// Returns the test of texts. `fold` turns a value into the form in which it is compared.
    pub(super) fn text_test(&self, fold: impl Fn(&str) -> Result<String>) -> Result<TextTest> {
        let wanted = self.values.iter().map(|value| fold(value)).collect::<Result<_>>()?;
        TextTest::new(self.filter.operator, wanted).ok_or_else(|| self.unfit())
    }

    /// The error for an operator that the field does not have.
    pub(super) fn unfit(&self) -> StoreError {
        StoreError::FilterOperatorInvalid { field: self.filter.field.clone() }
    }

    fn not_a_value(&self, value: &str) -> StoreError {
        StoreError::FilterValueInvalid { field: self.filter.field.clone(), value: value.to_owned() }
    }

    /// Returns the digits of a phone, or of a part of one.
    fn digits(&self, value: &str) -> Result<String> {
        let whole = || Some(Phone::parse(value, BareNumbers::Refuse).ok()?.phone.as_str().replace('+', ""));
        let is_part = matches!(self.filter.operator, Operator::Contains | Operator::StartsWith);
        let digits = if is_part { None } else { whole() };
        digits.or_else(|| search_digits(value)).ok_or_else(|| self.not_a_value(value))
    }

    fn date(&self, value: &str) -> Result<String> {
        match field::parse(FieldType::Date, &[], value, &ParseOptions::default()) {
            Ok(Value::Text(date)) => Ok(date),
            _ => Err(self.not_a_value(value)),
        }
    }

    /// Returns the ranges of the values that pass.
    fn ranges(&self, kind: Kind) -> Result<Vec<(Bound<f64>, Bound<f64>)>> {
        use Operator::{AtLeast, AtMost, Between, Greater, Is, IsNot, Less};
        let operator = self.filter.operator;
        if !matches!(operator, Is | IsNot | Less | AtMost | Greater | AtLeast | Between) {
            return Err(self.unfit());
        }
        let extents = self.values.iter().map(|value| self.extent(kind, value));
        let mut extents: Vec<Extent> = extents.collect::<Result<_>>()?;
        extents.sort_by(|a, b| a.first.total_cmp(&b.first));
        let range = match (operator, extents.as_slice()) {
            (Is | IsNot, _) => {
                return Ok(extents.iter().map(|one| (Bound::Included(one.first), one.end)).collect());
            }
            (Less, [one]) => (Bound::Unbounded, Bound::Excluded(one.first)),
            (AtMost, [one]) => (Bound::Unbounded, one.end),
            (Greater, [one]) => (one.after(), Bound::Unbounded),
            (AtLeast, [one]) => (Bound::Included(one.first), Bound::Unbounded),
            (Between, [from, to]) => (Bound::Included(from.first), to.end),
            _ => return Err(self.not_a_value("")),
        };
        Ok(vec![range])
    }

    fn extent(&self, kind: Kind, value: &str) -> Result<Extent> {
        let parsed = match kind {
            Kind::Moment => return self.moment(value).ok_or_else(|| self.not_a_value(value)),
            Kind::Date => self.date(value).map(Value::Text).ok(),
            Kind::Time => self.parsed(FieldType::Time, value),
            Kind::Checkbox => self.parsed(FieldType::Checkbox, value),
            _ => self.parsed(FieldType::Number, value),
        };
        let number = match parsed {
            Some(Value::Number(number)) => Some(number),
            Some(Value::Bool(yes)) => Some(f64::from(u8::from(yes))),
            Some(Value::Text(text)) => ordinal(text.as_bytes()),
            _ => None,
        };
        let point = number.map(|number| Extent { first: number, end: Bound::Included(number) });
        point.ok_or_else(|| self.not_a_value(value))
    }

    fn parsed(&self, kind: FieldType, value: &str) -> Option<Value> {
        field::parse(kind, &[], value, &ParseOptions::default()).ok()
    }

    /// Returns the milliseconds of a day, or the one of a point in time.
    fn moment(&self, value: &str) -> Option<Extent> {
        let millis = |millis: i64| millis as f64;
        if value.contains(':') {
            let at = moment::read(value, self.zone).ok()?.as_millis();
            return Some(Extent { first: millis(at), end: Bound::Included(millis(at)) });
        }
        let day: Date = self.date(value).ok()?.parse().ok()?;
        let start = |day: Date| Some(day.to_zoned(self.zone.clone()).ok()?.timestamp().as_millisecond());
        let next = start(day.tomorrow().ok()?)?;
        Some(Extent { first: millis(start(day)?), end: Bound::Excluded(millis(next)) })
    }

    /// Returns the days from today to the last upcoming one.
    fn days(&self) -> Result<Days> {
        let [within] = self.values.as_slice() else { return Err(self.not_a_value("")) };
        let number = match self.parsed(FieldType::Number, within) {
            Some(Value::Number(number)) if number >= 0.0 => number,
            _ => return Err(self.not_a_value(within)),
        };
        let mut days = Days::default();
        for ahead in 0..=number.min(366.0) as i32 {
            let Ok(day) = self.today.checked_add(ahead.days()) else { break };
            days.add(day.month(), day.day());
            // In a year without a 29 February, that day is kept on the 28th.
            if (day.month(), day.day()) == (2, 28) && !day.in_leap_year() {
                days.add(2, 29);
            }
        }
        Ok(days)
    }
}

impl Extent {
    /// Where the values after this one begin.
    fn after(&self) -> Bound<f64> {
        match self.end {
            Bound::Included(last) => Bound::Excluded(last),
            Bound::Excluded(next) => Bound::Included(next),
            Bound::Unbounded => Bound::Unbounded,
        }
    }
}
