#pragma once

#include "app/render/theme.h"
#include "core/layout/scene.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace detente::ui::overlay {

/// What the canvas paints over a scene: signs of hands, never part of an export.

/// A stretch being chosen, over the whole height, with \p span ("3 Mar – 5 Jul 2018") written in it.
void paintBox(QPainter &painter, const Theme &theme, const QRectF &box, const QString &span);
/// A rubber band around events being selected, with how many it holds.
void paintBand(QPainter &painter, const Theme &theme, const QRectF &band, const QString &count);
/// A quiet outline around what is under the pointer.
void paintHover(QPainter &painter, const Theme &theme, const scene::Rect &area);
/// How far apart two days are: a measure along \p y between two places.
void paintMeasure(QPainter &painter, const Theme &theme, double from, double to, double y);
/// The ring around the canvas while it has the keyboard's focus.
void paintFocus(QPainter &painter, const Theme &theme, const QRectF &canvas);

} // namespace detente::ui::overlay
