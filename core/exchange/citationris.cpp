// Citations in the RIS format.
#include "core/exchange/citation.h"
#include "core/exchange/citationdate.h"
#include "core/time/datewords.h"

#include <array>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1String typeOf(Citable::Kind kind)
{
    using Kind = Citable::Kind;
    switch (kind) {
    case Kind::WebPage:
        return QLatin1String("ELEC");
    case Kind::News:
        return QLatin1String("NEWS");
    case Kind::Encyclopedia:
        return QLatin1String("ENCYC");
    case Kind::Bill:
        return QLatin1String("BILL");
    case Kind::Regulation:
    case Kind::Official:
        return QLatin1String("GOVDOC");
    case Kind::Event:
    case Kind::Document:
        break;
    }
    return QLatin1String("GEN");
}

/// One line of text, as a field holds it.
QString flat(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return clean.simplified();
}

class RisRecord {
public:
    void add(const char *tag, const QString &value)
    {
        if (const QString text = flat(value); !text.isEmpty())
            text_ += QLatin1String(tag) + u"  - "_s + text + u"\r\n"_s;
    }
    void end() { text_ += u"ER  - \r\n"_s; }
    const QString &text() const { return text_; }

private:
    QString text_;
};

QString padded(std::int64_t number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

/// "2018/01/29/", "1809///circa": year, month, day, other information.
QString risDate(const CitedDate &date)
{
    static constexpr std::array kSeasons{"", "Spring", "Summer", "Autumn", "Winter"};
    QStringList other;
    if (date.circa)
        other << u"circa"_s;
    if (date.season > 0)
        other << QLatin1String(kSeasons.at(static_cast<std::size_t>(date.season)));
    return padded(date.year, 4) + u'/' + (date.month > 0 ? padded(date.month, 2) : QString()) + u'/' +
           (date.day > 0 ? padded(date.day, 2) : QString()) + u'/' + other.join(u' ');
}

void addDate(RisRecord &record, const QString &text, Language language)
{
    if (text.isEmpty())
        return;
    const Result<Edtf> edtf = Edtf::parse(text);
    std::optional<CitedDate> date = edtf ? citedDate(*edtf) : std::nullopt;
    const bool whole = date.has_value();
    // Of a duration the tags hold the beginning; the words hold all.
    if (edtf && edtf->form() == Edtf::Form::Interval && edtf->start().kind == EdtfEnd::Kind::Date)
        date = citedDate(edtf->start().date);
    if (date) {
        record.add("PY", padded(date->year, 4));
        record.add("DA", risDate(*date));
    }
    if (!whole)
        record.add("N1", edtf ? dateWords(*edtf, language) : text);
}

void addItem(RisRecord &record, const Citable &item, Language language)
{
    using Kind = Citable::Kind;
    record.add("TY", typeOf(item.kind));
    record.add("ID", item.id);
    record.add("TI", item.title.isEmpty() ? item.publisher : item.title);
    record.add(item.kind == Kind::News || item.kind == Kind::Encyclopedia ? "T2" : "PB", item.publisher);
    addDate(record, item.date, language);
    record.add("CY", item.place);
    record.add("UR", item.url);
    record.add("LA", item.language);
    record.add("AB", item.summary);
    record.add("N1", item.part);
    record.add("N1", item.quote.isEmpty() ? QString() : u"“"_s + item.quote + u"”"_s);
    for (QString keyword : item.keywords)
        record.add("KW", keyword.replace(u'*', u' '));
    record.end();
}

} // namespace

QString risCitation(std::span<const Citable> items, Language language)
{
    RisRecord record;
    for (const Citable &item : items)
        addItem(record, item, language);
    return record.text();
}

} // namespace detente
