#include "app/export/figure.h"

#include "app/export/rangewords.h"
#include "app/render/fontmeasure.h"
#include "app/render/scenepainter.h"
#include "app/text/labels.h"
#include "app/text/tongue.h"
#include "core/layout/timeline.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kTitle = 1.7; ///< sizes of type, times the base size
constexpr double kSmall = 0.92;
constexpr double kSmallestType = 0.6; ///< long titles shrink to this part of their size, then lose words

/// The text in the largest size down to kSmallestType that fits; past that, shortened at a word.
std::pair<QString, QFont> fitted(QString text, QFont font, double width)
{
    const int least = std::max(6, static_cast<int>(font.pixelSize() * kSmallestType));
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    while (!text.isEmpty() && QFontMetricsF(font).horizontalAdvance(text) > width) {
        const qsizetype space = text.lastIndexOf(u' ');
        text = space > 0 ? text.left(space).chopped(text[space - 1].isPunct() ? 1 : 0) + u'…' : QString();
        if (text.count(u'…') > 1)
            text.remove(text.indexOf(u'…'), 1);
    }
    return {text, font};
}

QString titleOf(const FigureRequest &request, Language language)
{
    if (!request.title.isEmpty())
        return request.title;
    const auto &parties = request.events->snapshot().parties;
    const auto name = [language](const PartyInfo &party) { return party.name[static_cast<std::size_t>(language)]; };
    const QString dash = language == Language::Russian ? u" — "_s : u" – "_s;
    return name(parties[0]) + dash + name(parties[1]) + u", "_s + rangeWords(request.view.range, language);
}

QString subtitleOf(const FigureRequest &request, const scene::Scene &scene, Language language)
{
    const Tongue &in = Tongue::of(language);
    const auto total = static_cast<int>(request.events->snapshot().events.size());
    const auto shown = static_cast<int>(scene.stats.inView);
    QString text = in.translate("Figure", "%n event(s) shown", nullptr, shown) + u' ' +
                   in.translate("Figure", "of %1").arg(in.number(total));
    if (!request.view.query.isEmpty())
        text += u" · "_s + in.translate("Figure", "filter: %1").arg(request.view.query);
    return text;
}

QString creditsOf(const FigureRequest &request, Language language)
{
    const Tongue &in = Tongue::of(language);
    QStringList parts;
    if (request.sourceCount > 0 && !request.libraryName.isEmpty())
        parts << in.translate("Figure", "Sources: %n publication(s) listed in %1", nullptr, request.sourceCount)
                     .arg(request.libraryName);
    parts << in.translate("Figure", "made with Detente");
    return parts.join(u" · "_s);
}

} // namespace

Figure::Figure(const FigureRequest &request)
    : size_(request.size)
    , margin_(std::clamp(std::min(size_.width(), size_.height()) / 32, 10.0, 48.0))
    , theme_(request.theme)
    , language_(request.words->language())
    , legendFont_(request.theme.scaledFont(kSmall))
{
}

Figure Figure::make(const FigureRequest &request)
{
    Figure figure(request);
    const FontMeasure measure(figure.theme_);
    Timeline timeline(measure, *request.words);

    LayoutInput input;
    input.events = request.events;
    input.view = request.view;
    input.selection = request.selection;
    input.today = request.today;
    input.omitCut = true;
    input.width = figure.size_.width() - 2 * figure.margin_;

    // What a legend explains is known once the scene is there, and the scene's height once the legend is: the signs of
    // a scene that is as high as can be serve for both.
    const double top = figure.addHeading(request);
    const double bottom = figure.addCredits(request);
    input.height = std::max(1.0, bottom - top);
    const auto &parties = request.events->snapshot().parties;
    const scene::Scene draft = timeline.scene(input);
    const double legendTop = figure.layLegend(legendOf(draft, request.view.color, parties, figure.language_), bottom);
    input.height = std::max(1.0, legendTop - top);
    figure.scene_ = timeline.scene(input);
    figure.sceneRect_ = {figure.margin_, top, input.width, input.height};
    figure.layLegend(legendOf(figure.scene_, request.view.color, parties, figure.language_), bottom);

    const QFont small = figure.theme_.scaledFont(1);
    figure.addLine(subtitleOf(request, figure.scene_, figure.language_), small, scene::Ink::MutedText,
                   figure.lines_.front().rect.bottom());
    return figure;
}

void Figure::addLine(const QString &text, const QFont &font, scene::Ink ink, double y)
{
    const auto [words, fittingFont] = fitted(text, font, size_.width() - 2 * margin_);
    const QFontMetricsF metrics(fittingFont);
    lines_.push_back(
        {words, QRectF(margin_, y, std::ceil(metrics.horizontalAdvance(words)), metrics.height()), fittingFont, ink});
}

double Figure::addHeading(const FigureRequest &request)
{
    addLine(titleOf(request, language_), theme_.scaledFont(kTitle, QFont::Bold), scene::Ink::Text, margin_);
    const double subtitle = QFontMetricsF(theme_.scaledFont(1)).height();
    return lines_.front().rect.bottom() + subtitle + margin_ / 2;
}

double Figure::addCredits(const FigureRequest &request)
{
    const QFont font = theme_.scaledFont(kSmall);
    const double top = size_.height() - margin_ - QFontMetricsF(font).height();
    addLine(creditsOf(request, language_), font, scene::Ink::MutedText, top);
    return top - margin_ / 4;
}

double Figure::layLegend(std::vector<LegendEntry> entries, double bottom)
{
    LegendRows rows = LegendRows::lay(std::move(entries), legendFont_, size_.width() - 2 * margin_);
    const double top = bottom - rows.height;
    rows.translate(margin_, top);
    legend_ = std::move(rows.signs);
    return legend_.empty() ? bottom : top - margin_ / 2;
}

void Figure::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF({}, size_), theme_.color(scene::Ink::Paper));
    ScenePainter scenes(theme_);

    painter.save();
    painter.setClipRect(sceneRect_);
    painter.translate(sceneRect_.topLeft());
    scenes.paint(painter, scene_);
    painter.restore();

    for (const Line &line : lines_) {
        painter.setFont(line.font);
        painter.setPen(theme_.color(line.ink));
        painter.drawText(line.rect.adjusted(0, 0, 1, 1), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         line.text);
    }
    paintLegend(painter, scenes, legend_, legendFont_);
    painter.restore();
}

} // namespace detente::ui
