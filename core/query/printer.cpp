#include "core/query/query.h"
#include "core/query/valuetext.h"

namespace detente {

namespace {

QString quoted(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

void printTo(QString &out, const Query &query);

void printParts(QString &out, const std::vector<Query> &parts, QLatin1String between)
{
    for (const Query &part : parts) {
        if (&part != &parts.front())
            out += between;
        printTo(out, part);
    }
}

void printField(QString &out, const Query &query)
{
    out += keyOf(query.field);
    out += u':';
    for (const QueryValue &value : query.values) {
        if (&value != &query.values.front())
            out += u',';
        out += canStandBareAsValue(value.text) ? value.text : quoted(value.text);
        if (value.prefix)
            out += u'*';
    }
}

void printNegation(QString &out, const Query &part)
{
    const bool group = part.kind == Query::Kind::And || part.kind == Query::Kind::Or || part.isAll();
    out += group ? QLatin1String("-(") : QLatin1String("-");
    printTo(out, part);
    if (group)
        out += u')';
}

void printConjunction(QString &out, const std::vector<Query> &parts)
{
    for (const Query &part : parts) {
        if (&part != &parts.front())
            out += u' ';
        const bool group = part.kind == Query::Kind::Or;
        out += group ? QLatin1String("(") : QLatin1String();
        printTo(out, part);
        out += group ? QLatin1String(")") : QLatin1String();
    }
}

void printTo(QString &out, const Query &query)
{
    switch (query.kind) {
    case Query::Kind::All:
        return;
    case Query::Kind::And:
        return printConjunction(out, query.parts);
    case Query::Kind::Or:
        return printParts(out, query.parts, QLatin1String(" OR "));
    case Query::Kind::Not:
        return printNegation(out, query.parts.front());
    case Query::Kind::Word:
    case Query::Kind::Phrase:
        out += query.kind == Query::Kind::Word ? query.text : quoted(query.text);
        if (query.prefix)
            out += u'*';
        return;
    case Query::Kind::Field:
        return printField(out, query);
    }
}

} // namespace

QString printQuery(const Query &query)
{
    QString out;
    printTo(out, query);
    return out;
}

} // namespace detente
