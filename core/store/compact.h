#pragma once

#include "core/store/library.h"

namespace detente {

/// Gives a library that nobody else has open its smallest form: defragmented, one file in DELETE mode, so that it can
/// be read from a folder that cannot be written. Equal content written in equal order gives equal bytes. Closes it.
Result<void> compactAndClose(Library library);

} // namespace detente
