#include "tests/core/layout/layoutfixture.h"

#include <QTest>

namespace detente::testing {

namespace {

using namespace scene;

void put(QDataStream &s, const Rect &r)
{
    s << r.x << r.y << r.width << r.height;
}

void put(QDataStream &s, const Paint &p)
{
    s << static_cast<quint8>(p.ink) << static_cast<quint8>(p.by) << p.key << p.tone << p.opacity;
}

void put(QDataStream &s, const Point &p)
{
    s << p.x << p.y;
}

void put(QDataStream &s, const Line &l)
{
    put(s, l.from);
    put(s, l.to);
    put(s, l.paint);
    s << l.width << l.dashed << l.row;
}

void put(QDataStream &s, const Text &t)
{
    s << t.text << static_cast<quint8>(t.font) << t.struck << t.vertical << t.row;
    put(s, t.rect);
    put(s, t.paint);
}

void put(QDataStream &s, const Band &b)
{
    put(s, b.rect);
    put(s, b.paint);
    s << b.edgeLeft << b.edgeRight << b.fadeRight << b.span;
}

void put(QDataStream &s, const Block &b)
{
    put(s, b.rect);
    put(s, b.paint);
}

void put(QDataStream &s, const Patch &p)
{
    put(s, p.rect);
    put(s, p.paint);
}

void put(QDataStream &s, const Bar &b)
{
    put(s, b.rect);
    put(s, b.paint);
    s << b.softLeft << b.softRight << b.openLeft << b.openRight << b.duration << b.dashed << b.row;
}

void put(QDataStream &s, const Arc &a)
{
    put(s, a.from);
    put(s, a.control1);
    put(s, a.control2);
    put(s, a.to);
    put(s, a.paint);
    s << a.width << a.fromRow << a.toRow << static_cast<quint8>(a.kind) << a.arrow;
}

void put(QDataStream &s, const Card &c)
{
    put(s, c.rect);
    put(s, c.edge);
    s << static_cast<quint8>(c.outline) << c.selected << c.emphasized << c.row << c.note;
}

void put(QDataStream &s, const Mark &m)
{
    put(s, m.center);
    put(s, m.paint);
    s << m.size << static_cast<quint8>(m.group) << m.hollow << m.struck << m.selected << m.row;
}

void put(QDataStream &s, const Badge &b)
{
    put(s, b.rect);
    put(s, b.text);
    s << b.count << static_cast<quint8>(b.side) << qint64(b.from.jdn) << qint64(b.to.jdn);
}

void put(QDataStream &s, const HitArea &h)
{
    put(s, h.rect);
    s << static_cast<quint8>(h.kind) << h.row << h.index << qint64(h.from.jdn) << qint64(h.to.jdn)
      << static_cast<quint8>(h.side);
}

template <class Item>
void putAll(QDataStream &s, const std::vector<Item> &items)
{
    s << static_cast<quint64>(items.size());
    for (const Item &item : items)
        put(s, item);
}

} // namespace

QByteArray bytesOf(const Scene &scene)
{
    QByteArray bytes;
    QDataStream s(&bytes, QIODevice::WriteOnly);
    s << scene.width << scene.height;
    put(s, scene.axis);
    putAll(s, scene.bands);
    putAll(s, scene.grid);
    putAll(s, scene.skyline);
    putAll(s, scene.axisBlocks);
    putAll(s, scene.bars);
    putAll(s, scene.leaders);
    putAll(s, scene.arcs);
    putAll(s, scene.axisLines);
    putAll(s, scene.patches);
    putAll(s, scene.cards);
    putAll(s, scene.marks);
    putAll(s, scene.texts);
    putAll(s, scene.badges);
    putAll(s, scene.coverPatches);
    putAll(s, scene.coverTexts);
    putAll(s, scene.hits);
    s << scene.stats.inView << scene.stats.labelled << scene.stats.marked << scene.stats.hidden << scene.stats.binned;
    return bytes;
}

std::vector<Text> bareTexts(const Scene &scene)
{
    std::vector<Text> bare;
    for (const Text &text : scene.texts) {
        const bool onCard = text.row != kNoRow &&
                            std::ranges::any_of(scene.cards, [&](const Card &card) { return card.row == text.row; });
        if (!onCard)
            bare.push_back(text);
    }
    return bare;
}

std::vector<Covered> coveredBy(const Scene &scene)
{
    std::vector<Covered> covered;
    for (const Card &card : scene.cards)
        covered.push_back({card.rect, QStringLiteral("card %1").arg(card.row)});
    for (const Badge &badge : scene.badges)
        covered.push_back({badge.rect, QStringLiteral("badge ") + badge.text.text});
    for (const Text &text : bareTexts(scene))
        covered.push_back({text.rect, text.text});
    return covered;
}

std::vector<TimeRange> viewsOf(const FilterIndex &events, quint32 seed)
{
    QRandomGenerator random(seed);
    const TimeRange whole = wholeRange(events);
    std::vector<TimeRange> views{whole};
    for (double length = whole.length() / 1.7; length > 0.5; length /= 2.3) {
        const double from = whole.from + random.generateDouble() * (whole.length() - length);
        views.push_back({from, from + length});
    }
    return views;
}

LayoutInput withSelection(LayoutInput input, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto size = static_cast<quint32>(input.events->snapshot().events.size());
    for (int i = 0; i < 3 && size > 0; ++i)
        input.selection.push_back(random.bounded(size));
    return input;
}

void addWorlds()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("a dozen events in a month") << 12 << 30 << false << 1600.0 << 900.0;
    QTest::newRow("hundreds in two years") << 400 << 700 << false << 1280.0 << 800.0;
    QTest::newRow("hundreds in two years, long words") << 400 << 700 << true << 1280.0 << 800.0;
    QTest::newRow("two centuries") << 1500 << 90'000 << false << 1600.0 << 900.0;
    QTest::newRow("two centuries, long words") << 1500 << 90'000 << true << 1920.0 << 1080.0;
    QTest::newRow("a crowd on few days") << 3000 << 12 << false << 1600.0 << 900.0;
    QTest::newRow("a crowd in ten years, long words") << 20'000 << 3650 << true << 1600.0 << 900.0;
    QTest::newRow("a narrow window") << 400 << 700 << false << 200.0 << 700.0;
    QTest::newRow("a low window") << 400 << 700 << true << 900.0 << 150.0;
    QTest::newRow("a middling window") << 800 << 5000 << true << 700.0 << 420.0;
}

} // namespace detente::testing
