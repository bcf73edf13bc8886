#include "core/exchange/citation.h"

#include "core/time/datewords.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

struct HostRow {
    QLatin1String host; ///< itself and what is below it
    Citable::Kind kind;
};

using Kind = Citable::Kind;

/// Read from the top: the first that fits counts.
constexpr std::array kHosts{
    HostRow{QLatin1String("federalregister.gov"), Kind::Regulation},
    HostRow{QLatin1String("pravo.gov.ru"), Kind::Regulation},
    HostRow{QLatin1String("gov"), Kind::Official},
    HostRow{QLatin1String("mil"), Kind::Official},
    HostRow{QLatin1String("gov.ru"), Kind::Official},
    HostRow{QLatin1String("kremlin.ru"), Kind::Official},
    HostRow{QLatin1String("mid.ru"), Kind::Official},
    HostRow{QLatin1String("government.ru"), Kind::Official},
    HostRow{QLatin1String("un.org"), Kind::Official},
    HostRow{QLatin1String("wikipedia.org"), Kind::Encyclopedia},
    HostRow{QLatin1String("britannica.com"), Kind::Encyclopedia},
    HostRow{QLatin1String("tass.com"), Kind::News},
    HostRow{QLatin1String("tass.ru"), Kind::News},
    HostRow{QLatin1String("reuters.com"), Kind::News},
    HostRow{QLatin1String("apnews.com"), Kind::News},
    HostRow{QLatin1String("interfax.ru"), Kind::News},
    HostRow{QLatin1String("interfax.com"), Kind::News},
    HostRow{QLatin1String("ria.ru"), Kind::News},
    HostRow{QLatin1String("kommersant.ru"), Kind::News},
    HostRow{QLatin1String("vedomosti.ru"), Kind::News},
    HostRow{QLatin1String("rferl.org"), Kind::News},
    HostRow{QLatin1String("bbc.com"), Kind::News},
    HostRow{QLatin1String("bbc.co.uk"), Kind::News},
    HostRow{QLatin1String("cnn.com"), Kind::News},
    HostRow{QLatin1String("nytimes.com"), Kind::News},
    HostRow{QLatin1String("washingtonpost.com"), Kind::News},
    HostRow{QLatin1String("latimes.com"), Kind::News},
    HostRow{QLatin1String("theguardian.com"), Kind::News},
    HostRow{QLatin1String("themoscowtimes.com"), Kind::News},
    HostRow{QLatin1String("upi.com"), Kind::News},
};

/// Beginnings of the names of news agencies, whose dispatches stand on other people's pages.
constexpr std::array kAgencies{u"TASS",   u"ТАСС", u"Reuters",          u"Interfax", u"Интерфакс",
                               u"РИА",    u"RIA ", u"Associated Press", u"AP ",      u"AFP",
                               u"RFE/RL", u"UPI",  u"Sputnik"};

bool isOrIsBelow(QStringView host, QLatin1String domain)
{
    return host == domain ||
           (host.endsWith(domain) && host.size() > domain.size() && host[host.size() - domain.size() - 1] == u'.');
}

QString inQuotes(const QString &text, Language language)
{
    return language == Language::Russian ? u"«"_s + text + u"»"_s : u"“"_s + text + u"”"_s;
}

/// Parts as sentences: each ends in one point.
QString sentences(const QStringList &parts)
{
    QString line;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!line.isEmpty())
            line += u' ';
        line += part;
        // An address is left as it is: a point at its end would be taken for a part of it.
        const bool ended = part.endsWith(u'.') || part.endsWith(u".»"_s) || part.endsWith(u".”"_s);
        if (!ended && !part.startsWith("http"_L1))
            line += u'.';
    }
    return line;
}

QString dateText(const QString &edtf, Language language)
{
    const Result<Edtf> date = Edtf::parse(edtf);
    return date ? dateWithOldStyle(*date, language) : edtf;
}

QString plainLine(const Citable &item, Language language)
{
    const QString date = dateText(item.date, language);
    if (item.kind == Kind::Event)
        return sentences({item.title, date, item.place});
    return sentences(
        {item.publisher, item.title.isEmpty() ? QString() : inQuotes(item.title, language), date, item.part, item.url});
}

} // namespace

Citable::Kind kindOf(const Source &source)
{
    const QUrl url(source.url, QUrl::StrictMode);
    const QString host = url.host().toLower();
    if (host.isEmpty())
        return Kind::Document;
    if (isOrIsBelow(host, QLatin1String("congress.gov")) && url.path().contains("/bill/"_L1))
        return Kind::Bill;
    const auto row = std::find_if(kHosts.begin(), kHosts.end(),
                                  [&host](const HostRow &known) { return isOrIsBelow(host, known.host); });
    if (row != kHosts.end())
        return row->kind;
    const QString publisher = source.publisher + u' ';
    const bool agency = std::any_of(kAgencies.begin(), kAgencies.end(), [&publisher](const char16_t *name) {
        return publisher.startsWith(QStringView(name));
    });
    return agency ? Kind::News : Kind::WebPage;
}

Citable citableOf(const Source &source, const Citation &citation)
{
    Citable item;
    item.kind = kindOf(source);
    item.id = source.uid;
    item.title = source.title;
    item.publisher = source.publisher;
    item.url = source.url;
    item.date = source.date;
    item.language = source.language;
    item.part = citation.part;
    item.quote = citation.quote;
    return item;
}

Citable citableOf(const Event &event, Language language)
{
    const Language other = language == Language::English ? Language::Russian : Language::English;
    const EventText &own = event.texts[language];
    const EventText &fallback = event.texts[other];
    Citable item;
    item.kind = Kind::Event;
    item.id = event.uid;
    item.title = own.title.isEmpty() ? fallback.title : own.title;
    item.language = languageCode(own.title.isEmpty() ? other : language);
    item.summary = own.summary.isEmpty() ? fallback.summary : own.summary;
    item.place = own.place.isEmpty() ? fallback.place : own.place;
    item.date = event.date;
    item.keywords = event.tags;
    return item;
}

std::vector<Citable> citablesOf(const EventDetails &details, Language language)
{
    std::vector<Citable> items{citableOf(details.event, language)};
    for (const CitedSource &cited : details.sources)
        items.push_back(citableOf(cited.source, cited.citation));
    return items;
}

QString plainCitation(std::span<const Citable> items, Language language)
{
    QStringList lines;
    for (const Citable &item : items)
        lines << plainLine(item, language).simplified();
    return lines.join(u'\n');
}

} // namespace detente
