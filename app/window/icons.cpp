#include "app/window/icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QPixmap drawn(QSvgRenderer &svg, int size, double opacity)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(opacity);
    svg.render(&painter);
    return pixmap;
}

} // namespace

QIcon inkIcon(QLatin1String name, const QColor &ink)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Qt Svg draws currentColor black; the theme's ink is put in its place.
    QByteArray text = file.readAll();
    text.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer svg(text);
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 40, 48}) {
        icon.addPixmap(drawn(svg, size, 1));
        icon.addPixmap(drawn(svg, size, 0.4), QIcon::Disabled);
    }
    return icon;
}

} // namespace detente::ui
