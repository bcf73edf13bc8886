#include "core/time/yearwords.h"

#include <QStringList>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

QString superscript(std::int64_t number)
{
    static const QString kDigits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString result;
    for (const QChar c : QString::number(number))
        result += kDigits[c.digitValue()];
    return result;
}

/// The first three digits with a decimal mark, and the power of ten.
QString powerOfTen(const QString &digits, std::int64_t power, Language language)
{
    QString lead = digits.left(3);
    while (lead.size() > 1 && lead.endsWith(u'0'))
        lead.chop(1);
    if (lead.size() > 1)
        lead.insert(1, language == Language::Russian ? u',' : u'.');
    return lead + u" × 10"_s + superscript(power);
}

} // namespace

EraYear eraYear(std::int64_t year, Language language)
{
    const bool bce = year <= 0;
    return {groupedDigits(QString::number(bce ? 1 - year : year), language), bce};
}

EraYear eraYear(const EdtfDate &date, Language language)
{
    const std::int64_t length = date.year.size() + static_cast<std::int64_t>(date.exponent);
    if (length > 18)
        return {powerOfTen(date.year, length - 1, language), date.negative};
    const std::int64_t year = (date.year + QString(date.exponent, u'0')).toLongLong();
    return eraYear(date.negative ? -year : year, language);
}

QString joinedList(const QStringList &items, const QString &word)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.mid(0, items.size() - 1).join(", "_L1) + u' ' + word + u' ' + items.last();
}

} // namespace detente
