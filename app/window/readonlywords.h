#pragma once

#include <QString>

namespace detente::ui {

class Session;

/// Why nothing can be written into the open library, as a sentence in the interface's language; empty when it can.
QString readOnlyText(const Session &session);

} // namespace detente::ui
