#include "app/window/keymap.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// True when pressing one of the two would leave the keyboard waiting for the other.
bool meet(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool isReserved(const QKeySequence &keys)
{
    const int key = keys[0].key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Menu;
}

} // namespace

Keymap::Keymap()
{
    for (const ActionSpec &spec : actionTable())
        keys_.push_back(defaultKeys(spec));
}

Keymap Keymap::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Keymap result;
    std::vector<ActionId> changed;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (const std::optional<ActionId> id = actionNamed(entry.key())) {
            changed.push_back(*id);
            result.keys_[static_cast<std::size_t>(*id)].clear();
        }
    }
    for (const ActionId id : changed) {
        for (const QKeySequence &key : QKeySequence::listFromString(json[nameOf(id)].toString())) {
            // A default key of an action that the reader did not touch gives way.
            if (const auto refused = result.refusal(id, key);
                refused && refused->by && std::find(changed.begin(), changed.end(), *refused->by) == changed.end())
                result.keys_[static_cast<std::size_t>(*refused->by)].removeIf(
                    [&key](const QKeySequence &other) { return meet(key, other); });
            result.add(id, key);
        }
    }
    return result;
}

QString Keymap::toText() const
{
    QJsonObject json;
    for (const ActionSpec &spec : actionTable()) {
        if (isChanged(spec.id))
            json[nameOf(spec.id)] = QKeySequence::listToString(keys(spec.id));
    }
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool Keymap::isChanged() const
{
    return *this != Keymap();
}

std::optional<KeyRefusal> Keymap::refusal(ActionId id, const QKeySequence &key) const
{
    if (key.isEmpty() || isReserved(key))
        return KeyRefusal{KeyRefusal::Why::Reserved, {}};
    if (isCanvasKey(key) && specOf(id).canvas == CanvasKey::None)
        return KeyRefusal{KeyRefusal::Why::NotForAll, {}};
    for (const ActionSpec &spec : actionTable()) {
        if (spec.id == id)
            continue;
        for (const QKeySequence &other : keys(spec.id)) {
            if (meet(key, other))
                return KeyRefusal{KeyRefusal::Why::Taken, spec.id};
        }
    }
    return std::nullopt;
}

std::optional<KeyRefusal> Keymap::add(ActionId id, const QKeySequence &key)
{
    if (const auto refused = refusal(id, key))
        return refused;
    QList<QKeySequence> &own = keys_[static_cast<std::size_t>(id)];
    if (own.contains(key))
        return std::nullopt;
    own << key;
    // Keys of the whole window first, as in the table; so that giving back a default key is no change.
    std::stable_partition(own.begin(), own.end(), [](const QKeySequence &k) { return !isCanvasKey(k); });
    QList<QKeySequence> defaults = defaultKeys(specOf(id));
    if (std::is_permutation(own.begin(), own.end(), defaults.begin(), defaults.end()))
        own = defaults;
    return std::nullopt;
}

void Keymap::remove(ActionId id, const QKeySequence &key)
{
    keys_[static_cast<std::size_t>(id)].removeAll(key);
}

std::optional<KeyRefusal> Keymap::reset(ActionId id)
{
    const QList<QKeySequence> defaults = defaultKeys(specOf(id));
    for (const QKeySequence &key : defaults) {
        if (const auto refused = refusal(id, key))
            return refused;
    }
    keys_[static_cast<std::size_t>(id)] = defaults;
    return std::nullopt;
}

CanvasKeys Keymap::canvasKeys() const
{
    CanvasKeys result;
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &key : keys(spec.id)) {
            if (spec.canvas != CanvasKey::None && isCanvasKey(key))
                result.add(key, spec.canvas);
        }
    }
    return result;
}

} // namespace detente::ui
