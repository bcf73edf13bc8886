#include "app/render/markshapes.h"

#include <QPolygonF>
#include <QTransform>

#include <array>
#include <initializer_list>

namespace detente::ui {

namespace {

// Shapes are drawn in a box from −1 to 1; optical sizes differ, so that no shape looks heavier than another.

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath disc(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 0), radius, radius);
    return path;
}

QPainterPath ring()
{
    QPainterPath path = disc(1);
    path.addEllipse(QPointF(0, 0), 0.45, 0.45);
    path.setFillRule(Qt::OddEvenFill);
    return path;
}

QPainterPath speech()
{
    QPainterPath bubble;
    bubble.addRoundedRect(QRectF(-1, -0.9, 2, 1.3), 0.35, 0.35);
    return bubble.united(polygon({{-0.7, 0.2}, {0.15, 0.2}, {-0.7, 1}}));
}

QPainterPath square()
{
    QPainterPath path;
    path.addRect(QRectF(-0.85, -0.85, 1.7, 1.7));
    return path;
}

QPainterPath doubleBar()
{
    QPainterPath path;
    path.addRect(QRectF(-0.9, -0.95, 0.7, 1.9));
    path.addRect(QRectF(0.2, -0.95, 0.7, 1.9));
    return path;
}

QPainterPath plus()
{
    constexpr double kArm = 0.34;
    return polygon({{-kArm, -1},
                    {kArm, -1},
                    {kArm, -kArm},
                    {1, -kArm},
                    {1, kArm},
                    {kArm, kArm},
                    {kArm, 1},
                    {-kArm, 1},
                    {-kArm, kArm},
                    {-1, kArm},
                    {-1, -kArm},
                    {-kArm, -kArm}});
}

QPainterPath cross()
{
    return QTransform().rotate(45).scale(1.05, 1.05).map(plus());
}

QPainterPath shield()
{
    QPainterPath path;
    path.moveTo(-0.85, -0.95);
    path.lineTo(0.85, -0.95);
    path.lineTo(0.85, 0.05);
    path.quadTo(0.85, 0.65, 0, 1);
    path.quadTo(-0.85, 0.65, -0.85, 0.05);
    path.closeSubpath();
    return path;
}

QPainterPath unitShape(Group group)
{
    switch (group) {
    case Group::Diplomacy:
        return disc(0.97);
    case Group::Representation:
        return ring();
    case Group::Statement:
        return speech();
    case Group::Legislation:
        return square();
    case Group::Sanctions:
        return doubleBar();
    case Group::Expulsion:
        return cross();
    case Group::ArmsControl:
        return shield();
    case Group::Crisis:
        return polygon({{0, -1}, {1, 0.8}, {-1, 0.8}});
    case Group::Cooperation:
        return plus();
    case Group::Culture:
        return polygon({{0, -1}, {1, 0}, {0, 1}, {-1, 0}});
    case Group::Unknown:
        break;
    }
    return disc(0.6);
}

} // namespace

QPainterPath markShape(Group group, QPointF center, double size)
{
    static const std::array<QPainterPath, kGroupCount> shapes = [] {
        std::array<QPainterPath, kGroupCount> made;
        for (std::size_t i = 0; i < kGroupCount; ++i)
            made[i] = unitShape(static_cast<Group>(i));
        return made;
    }();
    QTransform place;
    place.translate(center.x(), center.y());
    place.scale(size / 2, size / 2);
    const auto index = static_cast<std::size_t>(group);
    return place.map(shapes[index < kGroupCount ? index : kGroupCount - 1]);
}

} // namespace detente::ui
