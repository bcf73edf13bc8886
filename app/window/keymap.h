#pragma once

#include "app/window/actiontable.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace detente::ui {

/// Why a key cannot be given to an action.
struct KeyRefusal {
    enum class Why : std::uint8_t {
        Taken,     ///< another action has it, or one that begins like it
        NotForAll, ///< it types or moves: only what the canvas does itself may have it
        Reserved,  ///< the keyboard walks through the window with it
    };
    Why why = Why::Taken;
    std::optional<ActionId> by; ///< who has it, when taken
};

/// Which keys ask for which action: what the table says, changed by the reader. A value. No key ever asks for two
/// actions.
class Keymap {
public:
    /// As the program comes.
    Keymap();
    /// From toText(). What cannot be read, names unknown actions or would clash is left out; where a key was given
    /// away, the action that has it by default goes without.
    static Keymap fromText(const QString &text);
    /// What differs from the defaults, as JSON {"GoToDate": "Ctrl+J"}; empty when nothing does.
    QString toText() const;

    const QList<QKeySequence> &keys(ActionId id) const { return keys_[static_cast<std::size_t>(id)]; }
    bool isChanged(ActionId id) const { return keys(id) != defaultKeys(specOf(id)); }
    bool isChanged() const;

    /// Why \p id cannot have \p key; nothing when it can, or has it already.
    std::optional<KeyRefusal> refusal(ActionId id, const QKeySequence &key) const;
    /// Gives \p key to \p id, unless refused.
    std::optional<KeyRefusal> add(ActionId id, const QKeySequence &key);
    void remove(ActionId id, const QKeySequence &key);
    /// The default keys again. Refused, and nothing changes, while another action has one of them.
    std::optional<KeyRefusal> reset(ActionId id);

    /// The keys that work where the canvas has the focus.
    CanvasKeys canvasKeys() const;

    bool operator==(const Keymap &) const = default;

private:
    std::vector<QList<QKeySequence>> keys_; ///< by ActionId
};

} // namespace detente::ui
