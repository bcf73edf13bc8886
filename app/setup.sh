# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by app/run, tests/run and .ci/run: the Debian packages each step needs, and how a preset is configured and
# built. The caller sets root. Everything said here goes to stderr, so that a script's stdout stays its own.

# What the program is built from and needs at run time. README.md says why each is there.
build_packages=(
  g++ cmake ninja-build ccache
  qt6-base-dev libqt6opengl6-dev qt6-svg-dev qt6-charts-dev
  qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
  libsqlite3-dev libstemmer-dev
  fonts-dejavu-core
)
# What the tests need besides (tests/run): a message bus of their own.
test_packages=(dbus-daemon)
# What the continuous checks need besides (.ci/run).
check_packages=(clang clang-format clang-tidy libclang-rt-14-dev desktop-file-utils appstream)

say() { printf '%s\n' "$*" >&2; }

# have_tools: is what a build starts from on the path, wherever it came from?
have_tools() { command -v cmake && command -v ninja && { command -v g++ || command -v clang++; }; } >/dev/null 2>&1

# missing_packages NAME…: those that are not installed, one a line.
missing_packages() {
  local installed
  installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p') || true
  printf '%s\n' "$@" | grep -vxF -e "${installed:-/}" || true
}

# need_packages NAME…: installs what is missing, with sudo when not root. Where it cannot (another system, no rights),
# it names the packages; it fails only if not even a compiler, CMake and Ninja are there.
need_packages() {
  local missing=() as_root=() apt=()
  if ! { command -v dpkg-query && command -v apt-get; } >/dev/null 2>&1; then
    have_tools && return 0
    say "This is not a Debian system. Install what these Debian packages hold, then try again:"
    say "  $*"
    return 1
  fi
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  if ((EUID != 0)); then
    if command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
      as_root=(sudo)
    else
      say "These packages are missing, and installing them needs root (or sudo):"
      say "  apt-get install ${missing[*]}"
      have_tools && return 0
      return 1
    fi
  fi
  say "Installing from Debian: ${missing[*]}"
  apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600)
  # The lists on the machine may be absent or old; they are fetched only then.
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null 2>&1 && return 0
  "${apt[@]}" update >&2 && "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2 && return 0
  say "Debian's packages could not be installed: ${missing[*]}"
  return 1
}

# configure PRESET [cmake option…]: once, and again when the presets or the options changed; CMake sees to the rest.
configure() {
  local preset=$1 dir=$root/build/$1 wanted log
  shift
  wanted="$(cksum <"$root/CMakePresets.json") $*"
  [[ -f $dir/build.ninja && -f $dir/configured && $(<"$dir/configured") == "$wanted" ]] && return 0
  say "Configuring $preset"
  if log=$(cmake -S "$root" --preset "$preset" "$@" 2>&1); then
    printf '%s' "$wanted" >"$dir/configured"
  else
    say "$log"
    say "Configuring failed. The build needs these Debian packages: ${build_packages[*]}"
    return 1
  fi
}

# build PRESET TARGET…: Ninja's lines on stderr, none when there is nothing to do.
build() {
  local preset=$1
  shift
  cmake --build "$root/build/$preset" --target "$@" | sed -u -e '/Re-checking globbed/d' -e '/no work to do/d' >&2
}
