#include "core/time/edtf.h"

#include <QStringList>

namespace detente {

using namespace Qt::Literals::StringLiterals;

template <class F>
void Edtf::forEachDate(F &&visit) const
{
    if (form_ == Form::Date || form_ == Form::Interval) {
        if (start_.kind == EdtfEnd::Kind::Date)
            visit(1, start_.date);
        if (form_ == Form::Interval && end_.kind == EdtfEnd::Kind::Date)
            visit(2, end_.date);
    }
    int number = 0;
    for (const EdtfMember &member : members_) {
        visit(++number, member.first);
        if (member.last)
            visit(number, *member.last);
    }
}

namespace {

QString sideText(const EdtfEnd &side)
{
    switch (side.kind) {
    case EdtfEnd::Kind::Date:
        return side.date.text();
    case EdtfEnd::Kind::Open:
        return u".."_s;
    case EdtfEnd::Kind::Unknown:
        return {};
    }
    return {};
}

QString memberText(const EdtfMember &member)
{
    const QString text = (member.openBefore ? u".."_s : QString()) + member.first.text();
    if (member.last)
        return text + u".."_s + member.last->text();
    return member.openAfter ? text + u".."_s : text;
}

} // namespace

QString Edtf::text() const
{
    switch (form_) {
    case Form::Empty:
        return {};
    case Form::Date:
        return start_.date.text();
    case Form::Interval:
        return sideText(start_) + u'/' + sideText(end_);
    case Form::OneOf:
    case Form::AllOf:
        break;
    }
    QStringList parts;
    for (const EdtfMember &member : members_)
        parts += memberText(member);
    const QString inner = parts.join(u',');
    return form_ == Form::OneOf ? u'[' + inner + u']' : u'{' + inner + u'}';
}

QString Edtf::type() const
{
    switch (form_) {
    case Form::Empty:
        return {};
    case Form::Interval:
        return u"interval"_s;
    case Form::OneOf:
        return u"set-one"_s;
    case Form::AllOf:
        return u"set-all"_s;
    case Form::Date:
        break;
    }
    switch (start_.date.kind) {
    case EdtfDate::Kind::Date:
        return u"date"_s;
    case EdtfDate::Kind::DateTime:
        return u"datetime"_s;
    case EdtfDate::Kind::Year:
        return u"year"_s;
    case EdtfDate::Kind::Season:
        return u"season"_s;
    case EdtfDate::Kind::Decade:
        return u"decade"_s;
    case EdtfDate::Kind::Century:
        return u"century"_s;
    }
    return {};
}

bool Edtf::isUncertain() const
{
    bool found = false;
    forEachDate([&](int, const EdtfDate &d) { found = found || has(d.anyQualifier(), EdtfQualifier::Uncertain); });
    return found;
}

bool Edtf::isApproximate() const
{
    bool found = false;
    forEachDate([&](int, const EdtfDate &d) { found = found || has(d.anyQualifier(), EdtfQualifier::Approximate); });
    return found;
}

QString Edtf::qualifiers() const
{
    if (form_ == Form::Date)
        return start_.date.qualifierText();
    QStringList parts;
    forEachDate([&](int number, const EdtfDate &date) {
        if (const QString text = date.qualifierText(); !text.isEmpty())
            parts += QString::number(number) + u'.' + text;
    });
    return parts.join(u' ');
}

std::optional<Day> Edtf::exactDay() const
{
    if (form_ != Form::Date || !start_.date.isExactDay())
        return std::nullopt;
    return bounds_.earliest;
}

std::optional<Edtf> Edtf::ofDay(Day day)
{
    if (day < makeDay(-9999) || day > makeDay(9999, 12, 31))
        return std::nullopt;
    return *parse(isoText(day));
}

} // namespace detente
