#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/time/day.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace detente {

enum class LaneMode { Mirrored, ByGroup, ByActor, Single };
enum class ColorMode { Group, Side, Tone, Status };
/// Which arcs are drawn; Importance draws those of the selection, too.
enum class ArcMode { None, Selection, Importance };
enum class ThemeChoice { System, Light, Dark, ContrastLight, ContrastDark };

/// A stretch of time in days: Julian Day Numbers, a whole number being the start (midnight) of that civil day.
/// Continuous, because zooming is. from < to.
struct TimeRange {
    double from = 0;
    double to = 1;

    double length() const { return to - from; }
    double center() const { return (from + to) / 2; }
    bool operator==(const TimeRange &) const = default;
};

/// What is looked at, and how it is presented: one value that saved views, back / forward, session restore, the
/// command line and the metadata in pictures all carry (model.md, "View state").
struct ViewState {
    // What is looked at.
    TimeRange range;
    LaneMode lanes = LaneMode::Mirrored;
    ColorMode color = ColorMode::Group;
    QString query;            ///< canonical text; the one filter state
    QStringList hiddenLayers; ///< uids
    ArcMode arcs = ArcMode::Importance;
    int arcImportance = 4; ///< for ArcMode::Importance: both ends at least this important
    bool foldGaps = false;
    bool dimOthers = false; ///< show what the query leaves out, dimmed
    double laneScroll = 0;  ///< logical pixels away from the axis, >= 0
    QStringList selection;  ///< event uids, the last one is current

    // How it is presented.
    ThemeChoice theme = ThemeChoice::System;
    std::optional<Language> language; ///< none: the system's
    QStringList openPanels;

    QJsonObject unknown; ///< keys of a later minor version, kept as they came

    bool operator==(const ViewState &) const = default;

    /// This view with what is looked at taken from \p other and the presentation left alone.
    ViewState looking(const ViewState &other) const;
};

/// The version written; readers accept up to it.
inline constexpr int kViewStateVersion = 1;

QJsonObject toJson(const ViewState &state);
/// Reads what toJson wrote. Missing keys keep their defaults, unknown ones are kept. Errors: Errc::BadField naming
/// the key; Errc::NewerSchema for a later version.
Result<ViewState> viewStateFromJson(const QJsonObject &json);

} // namespace detente
