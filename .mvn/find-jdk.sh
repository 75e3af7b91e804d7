# Sourced by ./mvnw and ./signalbox: sets JAVA_HOME to a JDK of version 25 or later, or says what to install.

jdk_version() { # prints the feature version of the JDK at $1, or nothing
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  javac_on_path=$(command -v javac || true)
  if [ -n "$javac_on_path" ]; then
    javac_on_path=$(readlink -f "$javac_on_path" 2>/dev/null || echo "$javac_on_path")
    javac_on_path=$(dirname "$(dirname "$javac_on_path")")
  fi
  for candidate in "${JAVA_HOME:-}" "$javac_on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "signalbox: no JDK 25 found in JAVA_HOME, on PATH or in the usual folders." >&2
  echo "  Install one (Debian: a package such as temurin-25-jdk or openjdk-25-jdk), or set JAVA_HOME to it." >&2
  return 1
}
