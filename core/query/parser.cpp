#include "core/query/parser.h"

#include "core/query/valuetext.h"

#include <algorithm>

namespace detente {

namespace {

using L = QLatin1String;

/// Recursive descent over one text. The first error stops it.
class QueryParser {
public:
    QueryParser(const QString &text, const QueryParseOptions &options)
        : text_(text)
        , options_(options)
    {
    }

    Result<Query> parse()
    {
        if (text_.size() > kLongestQuery)
            return queryError(text_, L("too-long"), kLongestQuery, text_.size() - kLongestQuery);
        std::optional<Query> query = readAlternatives();
        if (query && !atEnd())
            query = fail(L("unexpected-parenthesis"), at_, 1);
        if (query && query->kind == Query::Kind::Or && knownFields_ > 0)
            query = fail(L("known-place"), knownAt_, QStringView(u"known").size(), keyOf(QueryField::Known));
        if (!query)
            return *error_;
        return *std::move(query);
    }

private:
    struct Text {
        QString text;
        bool closed = true; ///< quoted: the closing quote is there
    };

    bool atEnd() const { return at_ >= text_.size(); }
    QChar current() const { return atEnd() ? QChar() : text_[at_]; }
    bool typingHere() const { return options_.lastWordIsPrefix && atEnd(); }

    std::nullopt_t fail(const QString &reason, qsizetype position, qsizetype length, const QString &field = {},
                        const QString &expected = {})
    {
        error_ = queryError(text_, reason, position, length, field, expected);
        return std::nullopt;
    }

    void skipSpaces()
    {
        while (!atEnd() && text_[at_].isSpace())
            ++at_;
    }

    bool takeOr()
    {
        constexpr QStringView kOr = u"OR";
        const QStringView rest = QStringView(text_).mid(at_);
        if (!rest.startsWith(kOr))
            return false;
        const QChar after = rest.size() > kOr.size() ? rest[kOr.size()] : QChar(u' ');
        if (!after.isSpace() && after != u'(' && after != u')' && after != u'"')
            return false;
        at_ += kOr.size();
        return true;
    }

    std::optional<Query> readAlternatives()
    {
        std::vector<Query> alternatives;
        qsizetype previousOr = -1;
        while (true) {
            std::optional<Query> query = readConjunction();
            if (!query)
                return std::nullopt;
            const bool nothing = tookNothing_;
            const qsizetype nextOr = at_;
            const bool more = takeOr();
            if (nothing && more)
                return fail(L("operand"), nextOr, 2);
            if (nothing && previousOr >= 0 && !typingHere())
                return fail(L("operand"), previousOr, 2);
            if (!nothing || previousOr < 0)
                alternatives.push_back(*std::move(query));
            if (!more)
                return Query::anyOf(std::move(alternatives));
            previousOr = nextOr;
        }
    }

    /// Terms up to OR, a closing parenthesis or the end. Sets tookNothing_ when none of them says anything.
    std::optional<Query> readConjunction()
    {
        std::vector<Query> parts;
        for (skipSpaces(); !atEnd() && current() != u')'; skipSpaces()) {
            const qsizetype start = at_;
            if (takeOr()) {
                at_ = start;
                break;
            }
            std::optional<Query> part = readTerm();
            if (!part)
                return std::nullopt;
            parts.push_back(*std::move(part));
        }
        tookNothing_ = std::ranges::all_of(parts, &Query::isAll);
        return Query::allOf(std::move(parts));
    }

    std::optional<Query> readTerm()
    {
        const QChar c = current();
        if (c == u'(')
            return readGroup();
        if (c == u'"')
            return readPhrase();
        if (c == u'-')
            return readNegation();
        return readWordOrField();
    }

    std::optional<Query> readNegation()
    {
        const qsizetype start = at_++;
        // A dash by itself is punctuation between words.
        if (atEnd() || current().isSpace() || current() == u')')
            return Query();
        if (++depth_ > kDeepestQuery)
            return fail(L("too-deep"), start, 1);
        std::optional<Query> query = readTerm();
        --depth_;
        if (!query)
            return std::nullopt;
        // What says nothing (a dash, an asterisk) says nothing when negated either; "()" is asked for on purpose.
        if (query->isAll() && text_[at_ - 1] != u')')
            return Query();
        return Query::negation(*std::move(query));
    }

    std::optional<Query> readGroup()
    {
        const qsizetype start = at_++;
        if (++depth_ > kDeepestQuery)
            return fail(L("too-deep"), start, 1);
        std::optional<Query> query = readAlternatives();
        --depth_;
        if (!query)
            return std::nullopt;
        if (current() == u')' && !atEnd())
            ++at_;
        else if (!typingHere())
            return fail(L("unclosed-parenthesis"), start, 1);
        return query;
    }

    /// A text in quotes, in which \" and \\ stand for themselves.
    std::optional<Text> readQuoted()
    {
        const qsizetype start = at_++;
        Text result;
        for (; !atEnd(); ++at_) {
            if (current() == u'"') {
                ++at_;
                return result;
            }
            if (current() == u'\\' && at_ + 1 < text_.size() && (text_[at_ + 1] == u'"' || text_[at_ + 1] == u'\\'))
                ++at_;
            result.text += current();
        }
        result.closed = false;
        if (!typingHere())
            return fail(L("unclosed-quote"), start, text_.size() - start);
        return result;
    }

    bool takeAsterisk()
    {
        const bool found = current() == u'*';
        while (current() == u'*')
            ++at_;
        return found;
    }

    std::optional<Query> readPhrase()
    {
        const std::optional<Text> phrase = readQuoted();
        if (!phrase)
            return std::nullopt;
        const bool prefix = takeAsterisk() || (!phrase->closed && typingHere());
        return Query::phrase(phrase->text, prefix);
    }

    std::optional<Query> readWordOrField()
    {
        const qsizetype start = at_;
        while (!atEnd() && current().isLetter())
            ++at_;
        if (current() == u':' && at_ > start)
            return readField(start);
        while (!atEnd() && !current().isSpace() && current() != u'(' && current() != u')' && current() != u'"')
            ++at_;
        QStringView word = QStringView(text_).mid(start, at_ - start);
        bool prefix = typingHere();
        while (word.endsWith(u'*')) {
            prefix = true;
            word.chop(1);
        }
        return word.isEmpty() ? Query() : Query::word(word.toString(), prefix);
    }

    std::optional<Query> readField(qsizetype start)
    {
        const QString name = text_.mid(start, at_ - start);
        const std::optional<QueryField> field = queryField(name);
        if (!field) {
            QStringList known;
            for (const FieldRow &row : queryFields())
                known.append(row.key);
            return fail(L("unknown-field"), start, name.size(), name, known.join(u','));
        }
        ++at_;
        std::vector<QueryValue> values;
        while (true) {
            std::optional<QueryValue> value = readValue(*field);
            if (!value)
                return std::nullopt;
            values.push_back(*std::move(value));
            if (current() != u',')
                break;
            ++at_;
            skipSpaces();
        }
        if (*field == QueryField::Known) {
            knownAt_ = start;
            if (depth_ > 0 || values.size() > 1 || ++knownFields_ > 1)
                return fail(L("known-place"), start, at_ - start, name);
        }
        return Query::of(*field, std::move(values));
    }

    std::optional<QueryValue> readValue(QueryField field)
    {
        const qsizetype start = at_;
        const bool isName = typeOf(field) == ValueType::Name;
        const bool inQuotes = current() == u'"';
        std::optional<Text> text = inQuotes ? readQuoted() : readBareValue(isName);
        if (!text)
            return std::nullopt;
        bool prefix = false;
        if (isName)
            prefix = takeAsterisk() || (typingHere() && (!inQuotes || !text->closed));
        if (text->text.trimmed().isEmpty()) {
            const QStringList keys = queryKeys(field, options_.vocabulary);
            return fail(L("value-missing"), start, at_ - start, keyOf(field), keys.join(u','));
        }
        Result<QueryValue> value = readQueryValue(field, text->text, options_.vocabulary, options_.today);
        if (!value) {
            const QStringList &args = value.error().args;
            return fail(args[1], start, at_ - start, args[4], args[5]);
        }
        value->prefix = prefix;
        return *std::move(value);
    }

    /// Up to a space, comma, quote or parenthesis; a set of dates in brackets keeps its commas.
    Text readBareValue(bool isName)
    {
        const qsizetype start = at_;
        for (; !atEnd() && !current().isSpace(); ++at_) {
            const QChar c = current();
            if (c == u',' || c == u'"' || c == u'(' || c == u')')
                break;
            const qsizetype close = c == u'[' ? text_.indexOf(u']', at_) : c == u'{' ? text_.indexOf(u'}', at_) : -1;
            if (close >= 0)
                at_ = close;
        }
        QString text = text_.mid(start, at_ - start);
        while (isName && text.endsWith(u'*')) {
            text.chop(1);
            --at_;
        }
        return {text, true};
    }

    const QString &text_;
    const QueryParseOptions &options_;
    qsizetype at_ = 0;
    int depth_ = 0;
    int knownFields_ = 0;
    qsizetype knownAt_ = 0;
    bool tookNothing_ = false;
    std::optional<Error> error_;
};

} // namespace

Result<Query> parseQuery(const QString &text, const QueryParseOptions &options)
{
    return QueryParser(text, options).parse();
}

} // namespace detente
