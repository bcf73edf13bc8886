#include "core/time/datewords.h"

#include "core/time/datewording.h"
#include "core/time/oldstyle.h"

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A day as a date without qualifiers; the Julian calendar has days (29 February 1900) that only words can hold.
EdtfDate plainDate(const Civil &civil)
{
    const auto padded = [](std::int64_t value, int width) {
        return QStringLiteral("%1").arg(value < 0 ? -value : value, width, 10, QLatin1Char('0'));
    };
    EdtfDate date;
    date.negative = civil.year < 0;
    date.year = padded(civil.year, 4);
    date.month = padded(civil.month, 2);
    date.day = padded(civil.day, 2);
    return date;
}

/// The one day a date names, qualifiers set aside.
std::optional<Day> namedDay(const EdtfDate &date)
{
    if (date.components() != 3 || date.hasUnspecified() || date.kind == EdtfDate::Kind::DateTime)
        return std::nullopt;
    return daysOf(date)->first;
}

/// The day or two days that an Old Style date can be given for.
struct NamedDays {
    std::optional<Day> first;
    std::optional<Day> last;
};

NamedDays namedDays(const Edtf &edtf)
{
    const auto both = [](std::optional<Day> first, std::optional<Day> last) {
        return first && last ? NamedDays{first, last} : NamedDays{};
    };
    switch (edtf.form()) {
    case Edtf::Form::Date:
        return both(namedDay(edtf.date()), namedDay(edtf.date()));
    case Edtf::Form::Interval: {
        const bool startDated = edtf.start().kind == EdtfEnd::Kind::Date;
        const bool endDated = edtf.end().kind == EdtfEnd::Kind::Date;
        if (!startDated && !endDated)
            return {};
        return both(namedDay(startDated ? edtf.start().date : edtf.end().date),
                    namedDay(endDated ? edtf.end().date : edtf.start().date));
    }
    case Edtf::Form::OneOf: {
        if (edtf.members().size() != 1)
            return {};
        const EdtfMember &only = edtf.members().front();
        return both(namedDay(only.first), namedDay(only.last.value_or(only.first)));
    }
    case Edtf::Form::Empty:
    case Edtf::Form::AllOf:
        break;
    }
    return {};
}

} // namespace

QString dateWords(const Edtf &edtf, Language language)
{
    return DateWording::of(language, NameLength::Long)->words(edtf);
}

QString shortDate(const Edtf &edtf, Language language)
{
    return DateWording::of(language, NameLength::Short)->words(edtf);
}

QString dateWithOldStyle(const Edtf &edtf, Language language)
{
    const std::unique_ptr<DateWording> wording = DateWording::of(language, NameLength::Long);
    QString words = wording->words(edtf);
    const NamedDays days = namedDays(edtf);
    const std::optional<Civil> first = days.first ? oldStyleOf(*days.first) : std::nullopt;
    const std::optional<Civil> last = days.last ? oldStyleOf(*days.last) : std::nullopt;
    if (!first || !last)
        return words;
    const bool sameYears = first->year == toCivil(*days.first).year && last->year == toCivil(*days.last).year;
    const QString old = sameYears && first->year == last->year ? wording->dayAndMonthSpan(*first, *last)
                                                               : wording->span(plainDate(*first), plainDate(*last));
    return words + u" ("_s + wording->oldStyle(old) + u')';
}

} // namespace detente
