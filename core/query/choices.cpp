#include "core/query/choices.h"

#include "core/query/edit.h"
#include "core/query/valuetext.h"

#include <algorithm>
#include <span>

namespace detente {

namespace {

using L = QLatin1String;

constexpr std::size_t kImportances = 5;
constexpr int kMostTone = 100;

constexpr std::array kOneField{QueryField::Side, QueryField::Category,  QueryField::Status, QueryField::Importance,
                               QueryField::Tone, QueryField::Certainty, QueryField::Origin};
constexpr std::array kCategoryFields{QueryField::Group, QueryField::Category};

/// The fields that speak of a facet.
std::span<const QueryField> fieldsOf(Facet facet)
{
    if (facet == Facet::Category)
        return kCategoryFields;
    return {&kOneField[static_cast<std::size_t>(facet)], 1};
}

QueryField fieldOf(Facet facet)
{
    return kOneField[static_cast<std::size_t>(facet)];
}

Choices first(std::size_t count)
{
    Choices choices;
    for (std::size_t i = 0; i < count; ++i)
        choices.set(i);
    return choices;
}

Choices choicesOf(QueryField field, const QueryValue &value, const QueryVocabulary &vocabulary)
{
    Choices choices;
    switch (field) {
    case QueryField::Group:
        return categoriesOf(static_cast<Group>(value.key), vocabulary);
    case QueryField::Importance:
        for (int importance = value.least; importance <= value.most; ++importance)
            choices.set(static_cast<std::size_t>(importance - 1));
        return choices;
    case QueryField::Tone:
        return value.none ? choices.set(kNoToneChoice) : tonesBetween(value.least, value.most);
    default:
        return choices.set(static_cast<std::size_t>(value.key));
    }
}

/// What a part about a facet lets through.
Choices letThrough(const Query &part, const QueryVocabulary &vocabulary)
{
    const bool negated = part.kind == Query::Kind::Not;
    const Query &said = negated ? part.parts.front() : part;
    Choices choices;
    for (const QueryValue &value : said.values)
        choices |= choicesOf(said.field, value, vocabulary);
    return negated ? ~choices : choices;
}

/// "-2.5", "3": a number in \p unit-ths.
QString numberText(int value, int unit)
{
    QString text = QString::number(std::abs(value) / unit);
    if (std::abs(value) % unit != 0)
        text += u'.' + QString::number(std::abs(value) % unit);
    return value < 0 ? u'-' + text : text;
}

/// The shortest words for least…most on a scale; "<" and ">" where they save a tenth.
QString rangeText(int least, int most, int scaleLeast, int scaleMost, int unit)
{
    const auto whole = [unit](int value) { return value % unit == 0; };
    if (least == most)
        return numberText(least, unit);
    if (most == scaleMost)
        return !whole(least) && whole(least - 1) ? L(">") + numberText(least - 1, unit)
                                                 : L(">=") + numberText(least, unit);
    if (least == scaleLeast)
        return !whole(most) && whole(most + 1) ? L("<") + numberText(most + 1, unit) : L("<=") + numberText(most, unit);
    return numberText(least, unit) + L("..") + numberText(most, unit);
}

/// The values of a scale of numbers: one for each run without a gap.
std::vector<QueryValue> numbersOf(QueryField field, const Choices &choices, int scaleLeast, int scaleMost, int unit)
{
    std::vector<QueryValue> values;
    const auto add = [&](const QString &text) { values.push_back(*readQueryValue(field, text, {})); };
    const auto isIn = [&](int value) { return choices.test(static_cast<std::size_t>(value - scaleLeast)); };
    for (int value = scaleLeast; value <= scaleMost; ++value) {
        if (!isIn(value))
            continue;
        const int least = value;
        while (value < scaleMost && isIn(value + 1))
            ++value;
        add(rangeText(least, value, scaleLeast, scaleMost, unit));
    }
    if (field == QueryField::Tone && choices.test(kNoToneChoice))
        add(L("none"));
    return values;
}

std::vector<QueryValue> keysOf(QueryField field, const Choices &choices, const QueryVocabulary &vocabulary)
{
    std::vector<QueryValue> values;
    const QStringList keys = queryKeys(field, vocabulary);
    for (int key = 0; key < keys.size(); ++key) {
        if (!choices.test(static_cast<std::size_t>(key)))
            continue;
        QueryValue value;
        value.text = keys[key];
        value.key = key;
        values.push_back(std::move(value));
    }
    return values;
}

std::vector<QueryValue> valuesOf(QueryField field, const Choices &choices, const QueryVocabulary &vocabulary)
{
    if (field == QueryField::Importance)
        return numbersOf(field, choices, 1, static_cast<int>(kImportances), 1);
    if (field == QueryField::Tone)
        return numbersOf(field, choices, -kMostTone, kMostTone, 10);
    return keysOf(field, choices, vocabulary);
}

/// Parts that say one thing, and how long that is.
struct Saying {
    std::vector<Query> parts;
    std::size_t values = 0;

    void allow(QueryField field, std::vector<QueryValue> chosen)
    {
        values += chosen.size();
        parts.push_back(Query::of(field, std::move(chosen)));
    }
    void refuse(QueryField field, std::vector<QueryValue> refused)
    {
        if (refused.empty())
            return;
        values += refused.size();
        parts.push_back(Query::negation(Query::of(field, std::move(refused))));
    }
};

/// Whole groups first, and what is left out of them by category.
void sayByGroup(std::vector<Saying> &sayings, const Choices &choices, const QueryVocabulary &vocabulary)
{
    Choices some;
    Choices none;
    Choices leftOut;
    for (std::size_t group = 0; group < kGroupCount; ++group) {
        const Choices of = categoriesOf(static_cast<Group>(group), vocabulary);
        const Choices chosen = of & choices;
        if (chosen.any()) {
            some.set(group);
            leftOut |= of & ~choices;
        } else if (of.any()) {
            none.set(group);
        }
    }
    if (some.any()) {
        Saying named;
        named.allow(QueryField::Group, keysOf(QueryField::Group, some, vocabulary));
        named.refuse(QueryField::Category, keysOf(QueryField::Category, leftOut, vocabulary));
        sayings.push_back(std::move(named));
    }
    Saying others;
    others.refuse(QueryField::Group, keysOf(QueryField::Group, none, vocabulary));
    others.refuse(QueryField::Category, keysOf(QueryField::Category, leftOut, vocabulary));
    sayings.push_back(std::move(others));
}

/// The shortest parts that let through just \p choices, which are not all; of equals the one named first.
Query said(Facet facet, const Choices &choices, const QueryVocabulary &vocabulary)
{
    const QueryField field = fieldOf(facet);
    std::vector<Saying> sayings;
    if (facet == Facet::Category)
        sayByGroup(sayings, choices, vocabulary);
    const bool anyNumber = facet == Facet::Tone && choices == tonesBetween(-kMostTone, kMostTone);
    if (choices.any() && !anyNumber) {
        Saying named;
        named.allow(field, valuesOf(field, choices, vocabulary));
        sayings.push_back(std::move(named));
    }
    Saying others;
    others.refuse(field, valuesOf(field, everyChoice(facet, vocabulary) & ~choices, vocabulary));
    sayings.push_back(std::move(others));
    return Query::allOf(std::ranges::min_element(sayings, {}, &Saying::values)->parts);
}

} // namespace

std::size_t choiceCount(Facet facet, const QueryVocabulary &vocabulary)
{
    switch (facet) {
    case Facet::Importance:
        return kImportances;
    case Facet::Tone:
        return kNoToneChoice + 1;
    case Facet::Category:
        // Past that they share the last number (see Snapshot::ownCategories).
        return std::min<std::size_t>(categories().size() + static_cast<std::size_t>(vocabulary.ownCategories.size()),
                                     Choices().size());
    default:
        return static_cast<std::size_t>(queryKeys(fieldOf(facet), vocabulary).size());
    }
}

Choices everyChoice(Facet facet, const QueryVocabulary &vocabulary)
{
    return first(choiceCount(facet, vocabulary));
}

Choices categoriesOf(Group group, const QueryVocabulary &vocabulary)
{
    Choices choices;
    const std::size_t count = choiceCount(Facet::Category, vocabulary);
    for (std::size_t category = 0; category < count; ++category) {
        if (groupOfCategory(static_cast<std::uint8_t>(category)) == group)
            choices.set(category);
    }
    return choices;
}

Choices tonesBetween(int least, int most)
{
    Choices choices;
    for (int tone = least; tone <= most; ++tone)
        choices.set(toneChoice(tone));
    return choices;
}

bool speaksOf(const Query &query, Facet facet)
{
    return std::ranges::any_of(fieldsOf(facet), [&](QueryField field) { return speaksOf(query, field); });
}

Choices chosenOf(const Query &query, Facet facet, const QueryVocabulary &vocabulary)
{
    Choices chosen = everyChoice(facet, vocabulary);
    for (const Query &part : query.conjuncts()) {
        if (isAbout(part, fieldsOf(facet)))
            chosen &= letThrough(part, vocabulary);
    }
    return chosen;
}

Query withChoices(const Query &query, Facet facet, const Choices &choices, const QueryVocabulary &vocabulary)
{
    const Choices every = everyChoice(facet, vocabulary);
    if ((choices & every) == every)
        return withoutFacet(query, facet);
    return replaced(query, fieldsOf(facet), said(facet, choices & every, vocabulary));
}

Query withoutFacet(const Query &query, Facet facet)
{
    return replaced(query, fieldsOf(facet), Query());
}

} // namespace detente
