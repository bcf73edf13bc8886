#include "core/query/fields.h"

#include <algorithm>

namespace detente {

namespace {

using L = QLatin1String;

constexpr std::array kFields{
    FieldRow{QueryField::Side, L("side"), ValueType::Key},
    FieldRow{QueryField::Group, L("group"), ValueType::Key},
    FieldRow{QueryField::Category, L("category"), ValueType::Key},
    FieldRow{QueryField::Status, L("status"), ValueType::Key},
    FieldRow{QueryField::Actor, L("actor"), ValueType::Name},
    FieldRow{QueryField::Place, L("place"), ValueType::Name},
    FieldRow{QueryField::Source, L("source"), ValueType::Name},
    FieldRow{QueryField::Tag, L("tag"), ValueType::Name},
    FieldRow{QueryField::Layer, L("layer"), ValueType::Name},
    FieldRow{QueryField::Link, L("link"), ValueType::Key},
    FieldRow{QueryField::Importance, L("importance"), ValueType::Number},
    FieldRow{QueryField::Tone, L("tone"), ValueType::Number},
    FieldRow{QueryField::Date, L("date"), ValueType::Dates},
    FieldRow{QueryField::Exact, L("exact"), ValueType::Dates},
    FieldRow{QueryField::After, L("after"), ValueType::Day},
    FieldRow{QueryField::Before, L("before"), ValueType::Day},
    FieldRow{QueryField::Since, L("since"), ValueType::Day},
    FieldRow{QueryField::Until, L("until"), ValueType::Day},
    FieldRow{QueryField::Known, L("known"), ValueType::Day},
    FieldRow{QueryField::Has, L("has"), ValueType::Key},
    FieldRow{QueryField::Uid, L("uid"), ValueType::Uid},
    FieldRow{QueryField::Chain, L("chain"), ValueType::Uid},
    FieldRow{QueryField::Lang, L("lang"), ValueType::Key},
    FieldRow{QueryField::Certainty, L("certainty"), ValueType::Key},
    FieldRow{QueryField::Origin, L("origin"), ValueType::Key},
};

template <class E>
QStringList keysOf()
{
    QStringList keys;
    for (const KeyRow<E> &row : keyTable(E{}))
        keys.append(row.key);
    return keys;
}

QStringList sideKeys(const QueryVocabulary &vocabulary)
{
    QStringList keys = keysOf<Side>();
    for (qsizetype place = 0; place < 2; ++place) {
        const QString &party = vocabulary.parties[static_cast<std::size_t>(place)];
        if (!party.isEmpty())
            keys[place] = party;
    }
    return keys;
}

QStringList categoryKeys(const QueryVocabulary &vocabulary)
{
    QStringList keys;
    for (const CategoryRow &row : categories())
        keys.append(row.key);
    return keys + vocabulary.ownCategories;
}

} // namespace

std::span<const FieldRow> queryFields()
{
    return kFields;
}

QLatin1String keyOf(QueryField field)
{
    return kFields[static_cast<std::size_t>(field)].key;
}

ValueType typeOf(QueryField field)
{
    return kFields[static_cast<std::size_t>(field)].type;
}

std::optional<QueryField> queryField(QStringView key)
{
    for (const FieldRow &row : kFields) {
        if (key.compare(row.key, Qt::CaseInsensitive) == 0)
            return row.field;
    }
    return std::nullopt;
}

QueryVocabulary QueryVocabulary::of(const Snapshot &snapshot)
{
    return {{snapshot.parties[0].key, snapshot.parties[1].key}, snapshot.ownCategories};
}

QStringList queryKeys(QueryField field, const QueryVocabulary &vocabulary)
{
    switch (field) {
    case QueryField::Side:
        return sideKeys(vocabulary);
    case QueryField::Group:
        return keysOf<Group>();
    case QueryField::Category:
        return categoryKeys(vocabulary);
    case QueryField::Status:
        return keysOf<Status>();
    case QueryField::Link:
        return keysOf<LinkKind>();
    case QueryField::Certainty:
        return keysOf<Certainty>();
    case QueryField::Origin:
        return keysOf<Origin>();
    case QueryField::Has:
        return {L("note"), L("quote"), L("link"), L("dispute"), L("oldstyle")};
    case QueryField::Lang: {
        QStringList keys;
        for (const Language language : kLanguages)
            keys.append(languageCode(language));
        return keys;
    }
    default:
        return {};
    }
}

} // namespace detente
