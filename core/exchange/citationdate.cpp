#include "core/exchange/citationdate.h"

namespace detente {

namespace {

/// EDTF's codes of the seasons without a hemisphere.
constexpr int kSpringCode = 21;
constexpr int kWinterCode = 24;
constexpr int kMonths = 12;
/// What four digits can write.
constexpr std::int64_t kLastYear = 9999;

} // namespace

std::optional<CitedDate> citedDate(const EdtfDate &date)
{
    using Kind = EdtfDate::Kind;
    const bool known = date.kind == Kind::Date || date.kind == Kind::DateTime || date.kind == Kind::Season;
    if (!known || date.hasUnspecified() || date.negative || date.longForm)
        return std::nullopt;
    CitedDate parts;
    parts.year = date.year.toLongLong();
    parts.month = date.month.toInt();
    parts.day = date.day.toInt();
    parts.circa = date.anyQualifier() != EdtfQualifier::None;
    if (parts.year < 1 || parts.year > kLastYear)
        return std::nullopt;
    if (parts.month > kMonths) {
        if (parts.month < kSpringCode || parts.month > kWinterCode)
            return std::nullopt;
        parts.season = parts.month - kSpringCode + 1;
        parts.month = 0;
    }
    return parts;
}

std::optional<CitedDate> citedDate(const Edtf &edtf)
{
    return edtf.form() == Edtf::Form::Date ? citedDate(edtf.date()) : std::nullopt;
}

} // namespace detente
