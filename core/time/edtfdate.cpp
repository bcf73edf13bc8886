#include "core/time/edtfdate.h"

#include <algorithm>

namespace detente {

using namespace Qt::Literals::StringLiterals;

EdtfQualifier qualifierOfSymbol(QChar symbol)
{
    switch (symbol.unicode()) {
    case u'?':
        return EdtfQualifier::Uncertain;
    case u'~':
        return EdtfQualifier::Approximate;
    case u'%':
        return EdtfQualifier::Both;
    default:
        return EdtfQualifier::None;
    }
}

QString symbolOf(EdtfQualifier qualifier)
{
    switch (qualifier) {
    case EdtfQualifier::None:
        return {};
    case EdtfQualifier::Uncertain:
        return u"?"_s;
    case EdtfQualifier::Approximate:
        return u"~"_s;
    case EdtfQualifier::Both:
        return u"%"_s;
    }
    return {};
}

EdtfQualifier EdtfDate::qualifier(int component) const
{
    EdtfQualifier result = before[static_cast<std::size_t>(component)];
    for (std::size_t i = static_cast<std::size_t>(component); i < after.size(); ++i)
        result = result | after[i];
    return result;
}

EdtfQualifier EdtfDate::anyQualifier() const
{
    EdtfQualifier result = EdtfQualifier::None;
    for (std::size_t i = 0; i < before.size(); ++i)
        result = result | before[i] | after[i];
    return result;
}

bool EdtfDate::hasUnspecified() const
{
    return year.contains(u'X') || month.contains(u'X') || day.contains(u'X');
}

bool EdtfDate::isExactDay() const
{
    return kind == Kind::Date && components() == 3 && !hasUnspecified() && anyQualifier() == EdtfQualifier::None;
}

bool EdtfDate::hasPartialQualifier() const
{
    const auto none = [](EdtfQualifier q) { return q == EdtfQualifier::None; };
    const auto last = static_cast<std::size_t>(components() - 1);
    for (std::size_t i = 0; i < last; ++i) {
        if (!none(after[i]))
            return true;
    }
    return !std::all_of(before.begin(), before.end(), none);
}

namespace {

/// Level 1 knows X only in the last one or two places of a year, and whole months and days: dddX, ddXX,
/// year-XX, year-month-XX, year-XX-XX.
bool isLevelOneMask(const EdtfDate &date)
{
    const bool yearOpen = date.year.contains(u'X');
    const bool monthOpen = date.month.contains(u'X');
    const bool dayOpen = date.day.contains(u'X');
    if (yearOpen)
        return date.components() == 1 && !date.year.left(2).contains(u'X') && date.year.endsWith(u'X');
    if (monthOpen && date.month != "XX"_L1)
        return false;
    if (dayOpen && date.day != "XX"_L1)
        return false;
    return !monthOpen || date.components() == 2 || dayOpen;
}

} // namespace

int EdtfDate::level() const
{
    const bool qualified = anyQualifier() != EdtfQualifier::None;
    if (kind == Kind::Decade || (kind == Kind::Century && qualified))
        return 2;
    if (kind == Kind::Century)
        return 0;
    if (exponent > 0 || significant > 0 || hasPartialQualifier())
        return 2;
    if (kind == Kind::Season)
        return month.toInt() > 24 || qualified || hasUnspecified() ? 2 : 1;
    if (hasUnspecified())
        return isLevelOneMask(*this) ? 1 : 2;
    return longForm || negative || qualified ? 1 : 0;
}

QString EdtfDate::text() const
{
    QString result;
    const auto append = [&](std::size_t i, const QString &digits) { result += digits + symbolOf(after[i]); };
    result += longForm ? u"Y"_s : symbolOf(before[0]);
    if (negative)
        result += u'-';
    append(0, year);
    if (exponent > 0)
        result += u'E' + QString::number(exponent);
    if (significant > 0)
        result += u'S' + QString::number(significant);
    if (!month.isEmpty()) {
        result += u'-' + symbolOf(before[1]);
        append(1, month);
    }
    if (!day.isEmpty()) {
        result += u'-' + symbolOf(before[2]);
        append(2, day);
    }
    if (!time.isEmpty())
        result += u'T' + time;
    return result;
}

QString EdtfDate::qualifierText() const
{
    const std::array<QChar, 3> letters{u'y', kind == Kind::Season ? u's' : u'm', u'd'};
    QString result;
    for (int i = 0; i < components(); ++i) {
        if (qualifier(i) != EdtfQualifier::None)
            result += letters[static_cast<std::size_t>(i)] + symbolOf(qualifier(i));
    }
    return result;
}

} // namespace detente
