#pragma once

#include "core/query/query.h"
#include "core/query/valuetext.h"

#include <QRandomGenerator>

namespace detente::testing {

using namespace Qt::Literals::StringLiterals;

/// Makes random queries in canonical form over given words.
class RandomQuery {
public:
    RandomQuery(QRandomGenerator &random, QueryVocabulary vocabulary, QStringList words, QStringList names)
        : random_(random)
        , vocabulary_(std::move(vocabulary))
        , words_(std::move(words))
        , names_(std::move(names))
    {
    }

    /// \p depth is how far groups may nest.
    Query make(int depth)
    {
        Query query = part(depth);
        if (random_.bounded(12) == 0)
            query = Query::allOf({query, Query::of(QueryField::Known, {read(QueryField::Known)})});
        return query;
    }

    Query leaf()
    {
        switch (random_.bounded(6)) {
        case 0:
            return Query::word(pick(words_), random_.bounded(4) == 0);
        case 1:
            return Query::phrase(pick(words_) + u' ' + pick(words_), random_.bounded(4) == 0);
        default:
            return fieldQuery();
        }
    }

    QString pick(const QStringList &list) { return list[random_.bounded(static_cast<int>(list.size()))]; }

private:
    Query part(int depth)
    {
        const int kind = depth == 0 ? 9 : random_.bounded(10);
        if (kind < 3)
            return Query::allOf(parts(depth));
        if (kind < 5)
            return Query::anyOf(parts(depth));
        if (kind < 6)
            return Query::negation(part(depth - 1));
        return random_.bounded(60) == 0 ? Query() : leaf();
    }

    std::vector<Query> parts(int depth)
    {
        std::vector<Query> parts;
        for (int i = 1 + random_.bounded(3); i >= 0; --i)
            parts.push_back(part(depth - 1));
        return parts;
    }

    Query fieldQuery()
    {
        QueryField field = QueryField::Known;
        while (field == QueryField::Known)
            field =
                queryFields()[static_cast<std::size_t>(random_.bounded(static_cast<int>(queryFields().size())))].field;
        std::vector<QueryValue> values;
        for (int i = random_.bounded(3); i >= 0; --i)
            values.push_back(read(field));
        return Query::of(field, std::move(values));
    }

    QueryValue read(QueryField field)
    {
        QueryValue value = *readQueryValue(field, valueText(field), vocabulary_);
        value.prefix = typeOf(field) == ValueType::Name && random_.bounded(5) == 0;
        return value;
    }

    QString valueText(QueryField field)
    {
        switch (typeOf(field)) {
        case ValueType::Key:
            return pick(queryKeys(field, vocabulary_));
        case ValueType::Name:
        case ValueType::Uid:
            return pick(names_);
        case ValueType::Number:
            return numberText(field);
        case ValueType::Day:
            return dateText();
        case ValueType::Dates:
            break;
        }
        const QString first = dateText();
        const QString last = dateText();
        switch (random_.bounded(4)) {
        case 0:
            return std::min(first, last) + u".."_s + std::max(first, last).left(4);
        case 1:
            return first + u".."_s;
        case 2:
            return u".."_s + last;
        default:
            return first;
        }
    }

    QString numberText(QueryField field)
    {
        const bool tone = field == QueryField::Tone;
        const auto number = [&] {
            return tone ? QString::number((random_.bounded(201) - 100) / 10.0)
                        : QString::number(1 + random_.bounded(5));
        };
        switch (random_.bounded(tone ? 8 : 7)) {
        case 0:
            return u">="_s + number();
        case 1:
            return u"<="_s + number();
        case 2:
            return u">"_s + number();
        case 3:
            return u"<"_s + number();
        case 4:
            return tone ? QStringLiteral("-4.5..%1").arg(random_.bounded(9)) : QStringLiteral("2..4");
        case 5:
            return number() + u".."_s;
        case 6:
            return number();
        default:
            return QStringLiteral("none");
        }
    }

    QString dateText()
    {
        const int year = 1770 + random_.bounded(260);
        switch (random_.bounded(5)) {
        case 0:
            return QStringLiteral("%1-%2").arg(year).arg(1 + random_.bounded(12), 2, 10, QChar(u'0'));
        case 1:
            return QStringLiteral("%1-%2-%3")
                .arg(year)
                .arg(1 + random_.bounded(12), 2, 10, QChar(u'0'))
                .arg(1 + random_.bounded(28), 2, 10, QChar(u'0'));
        case 2:
            return QStringLiteral("%1~").arg(year);
        case 3:
            return QStringLiteral("%1X").arg(year / 10);
        default:
            return QString::number(year);
        }
    }

    QRandomGenerator &random_;
    QueryVocabulary vocabulary_;
    QStringList words_;
    QStringList names_;
};

} // namespace detente::testing
