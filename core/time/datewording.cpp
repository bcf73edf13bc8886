#include "core/time/datewording.h"

#include "core/time/englishwording.h"
#include "core/time/russianwording.h"

#include <algorithm>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlain(const EdtfDate &date)
{
    return date.kind == EdtfDate::Kind::Date && !date.hasUnspecified() && date.anyQualifier() == EdtfQualifier::None;
}

bool isLoneDate(const EdtfMember &member)
{
    return !member.last && !member.openBefore && !member.openAfter;
}

/// What holds for every component alike; None when they differ.
EdtfQualifier wholeQualifier(const EdtfDate &date)
{
    const EdtfQualifier first = date.qualifier(0);
    for (int i = 1; i < date.components(); ++i) {
        if (date.qualifier(i) != first)
            return EdtfQualifier::None;
    }
    return first;
}

/// The date without parts of which nothing is known: 2018-01-XX is January 2018, its day unknown.
EdtfDate knownPart(EdtfDate date)
{
    if (date.day == "XX"_L1)
        date.day.clear();
    if (date.day.isEmpty() && date.month == "XX"_L1)
        date.month.clear();
    return date;
}

} // namespace

bool isPlainPair(const EdtfDate &a, const EdtfDate &b)
{
    return isPlain(a) && isPlain(b) && a.components() == b.components();
}

std::unique_ptr<DateWording> DateWording::of(Language language, NameLength length)
{
    if (language == Language::Russian)
        return std::make_unique<RussianWording>(length);
    return std::make_unique<EnglishWording>(length);
}

QString DateWording::words(const Edtf &edtf) const
{
    switch (edtf.form()) {
    case Edtf::Form::Empty:
        return {};
    case Edtf::Form::Date:
        return point(edtf.date());
    case Edtf::Form::Interval:
        return interval(edtf);
    case Edtf::Form::OneOf:
    case Edtf::Form::AllOf:
        break;
    }
    return set(edtf);
}

QString DateWording::span(const EdtfDate &from, const EdtfDate &to) const
{
    if (from == to)
        return date(from, NameCase::Nominative);
    const Pair both = pair(from, to, NameCase::Nominative);
    return dashed(both.first, both.second);
}

QString DateWording::dayAndMonthSpan(const Civil &from, const Civil &to) const
{
    if (from == to)
        return dayAndMonth(from);
    const bool sameMonth = from.year == to.year && from.month == to.month;
    return dashed(sameMonth ? QString::number(from.day) : dayAndMonth(from), dayAndMonth(to));
}

QString DateWording::point(const EdtfDate &date) const
{
    const EdtfDate known = knownPart(date);
    const EdtfQualifier whole = wholeQualifier(date);
    if (isShort()) {
        const EdtfQualifier any = date.anyQualifier();
        const QString text =
            has(any, EdtfQualifier::Approximate) ? about(known) : this->date(known, NameCase::Nominative);
        return has(any, EdtfQualifier::Uncertain) ? text + u'?' : text;
    }
    if (has(whole, EdtfQualifier::Approximate))
        return about(known) + remark(date, EdtfQualifier::Approximate);
    return this->date(known, NameCase::Nominative) + remark(date, EdtfQualifier::None);
}

QString DateWording::inside(const EdtfDate &date, NameCase nameCase) const
{
    if (isShort() || (saysAboutInside() && has(wholeQualifier(date), EdtfQualifier::Approximate)))
        return date.anyQualifier() == EdtfQualifier::None ? this->date(knownPart(date), nameCase) : point(date);
    return this->date(knownPart(date), nameCase) + remark(date, EdtfQualifier::None);
}

QString DateWording::remark(const EdtfDate &date, EdtfQualifier said) const
{
    QStringList parts;
    const EdtfQualifier whole = wholeQualifier(date);
    if (said != EdtfQualifier::None) {
        if (has(whole, EdtfQualifier::Uncertain))
            parts += qualifierRemark({}, EdtfQualifier::Uncertain);
    } else if (whole != EdtfQualifier::None) {
        parts += qualifierRemark({}, whole);
    } else {
        parts += partRemarks(date);
    }
    const EdtfDate known = knownPart(date);
    const bool noMonth = known.month.isEmpty() && !date.month.isEmpty();
    const bool noDay = known.day.isEmpty() && !date.day.isEmpty();
    if (noMonth || noDay)
        parts += unknownRemark(noMonth, noDay);
    return parts.isEmpty() ? QString() : u" ("_s + parts.join("; "_L1) + u')';
}

/// Parts that share a qualifier are named together, in the order of the first of each.
QStringList DateWording::partRemarks(const EdtfDate &date) const
{
    QStringList remarks;
    std::vector<EdtfQualifier> seen{EdtfQualifier::None};
    for (int first = 0; first < date.components(); ++first) {
        const EdtfQualifier qualifier = date.qualifier(first);
        if (std::find(seen.begin(), seen.end(), qualifier) != seen.end())
            continue;
        seen.push_back(qualifier);
        QStringList names;
        for (int i = first; i < date.components(); ++i) {
            if (date.qualifier(i) == qualifier)
                names += componentName(date, i);
        }
        remarks += qualifierRemark(names, qualifier);
    }
    return remarks;
}

QString DateWording::interval(const Edtf &edtf) const
{
    const EdtfEnd &start = edtf.start();
    const EdtfEnd &end = edtf.end();
    const bool startDated = start.kind == EdtfEnd::Kind::Date;
    const bool endDated = end.kind == EdtfEnd::Kind::Date;
    if (startDated && endDated) {
        if (isPlainPair(start.date, end.date))
            return span(start.date, end.date);
        return fromTo(inside(start.date, isShort() ? NameCase::Nominative : NameCase::Genitive),
                      inside(end.date, isShort() ? NameCase::Nominative : caseOfEnd()));
    }
    const bool startUnknown = start.kind == EdtfEnd::Kind::Unknown;
    const bool endUnknown = end.kind == EdtfEnd::Kind::Unknown;
    if (startDated)
        return onwards(inside(start.date, isShort() && endUnknown ? NameCase::Nominative : NameCase::Genitive),
                       endUnknown);
    if (endDated)
        return until(inside(end.date, isShort() && startUnknown ? NameCase::Nominative : caseOfEnd()), startUnknown);
    return undated(startUnknown, endUnknown);
}

QString DateWording::betweenDates(const EdtfDate &from, const EdtfDate &to) const
{
    if (from == to)
        return point(from);
    if (isPlainPair(from, to)) {
        const Pair both = pair(from, to, NameCase::Instrumental);
        return between(both.first, both.second);
    }
    return between(inside(from, NameCase::Instrumental), inside(to, NameCase::Instrumental));
}

QString DateWording::member(const EdtfMember &member) const
{
    if (member.last)
        return isPlainPair(member.first, *member.last) ? span(member.first, *member.last)
                                                       : betweenDates(member.first, *member.last);
    if (member.openBefore)
        return notAfter(inside(member.first, NameCase::Genitive));
    if (member.openAfter)
        return notBefore(inside(member.first, NameCase::Genitive));
    return point(member.first);
}

QString DateWording::everyMember(const EdtfMember &member) const
{
    const EdtfDate &date = member.first;
    Unit unit = Unit::Other;
    if (date.kind == EdtfDate::Kind::Date)
        unit = date.components() == 1 ? Unit::Year : date.components() == 2 ? Unit::Month : Unit::Day;
    const QString from = member.openBefore ? QString() : inside(date, NameCase::Genitive);
    const QString to = member.last         ? inside(*member.last, caseOfEnd())
                       : member.openBefore ? inside(date, caseOfEnd())
                                           : QString();
    return every(unit, from, to);
}

QString DateWording::set(const Edtf &edtf) const
{
    const bool all = edtf.form() == Edtf::Form::AllOf;
    const std::vector<EdtfMember> &members = edtf.members();
    if (members.size() == 1) {
        const EdtfMember &only = members.front();
        if (only.openBefore && only.openAfter)
            return anyTime(inside(only.first, NameCase::Genitive));
        if (isLoneDate(only))
            return point(only.first);
        if (all)
            return everyMember(only);
        return only.last ? betweenDates(only.first, *only.last) : member(only);
    }
    const EdtfMember &first = members.front();
    const EdtfMember &last = members.back();
    if (members.size() == 2 && isLoneDate(first) && isLoneDate(last) && isPlainPair(first.first, last.first) &&
        first.first.components() > 1) {
        const Pair both = pair(first.first, last.first, NameCase::Nominative);
        return listed({both.first, both.second}, all, false);
    }
    const bool years = std::all_of(members.begin(), members.end(), [](const EdtfMember &m) {
        return !m.openBefore && !m.openAfter && isPlain(m.first) && m.first.components() == 1 && !m.first.negative &&
               m.first.year >= "1000"_L1 && (!m.last || isPlainPair(m.first, *m.last));
    });
    QStringList parts;
    for (const EdtfMember &m : members) {
        if (years)
            parts += m.last ? m.first.year + u'–' + m.last->year : m.first.year;
        else
            parts += member(m);
    }
    return listed(parts, all, years && members.size() > 2);
}

} // namespace detente
