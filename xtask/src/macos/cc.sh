#!/bin/sh
# The C compiler and linker for macOS: zig's. It has its own name for the target, so the options that name it otherwise
# are dropped.
skip=
for word; do
  shift
  if [ "$skip" ]; then
    skip=
    continue
  fi
  case $word in
    -arch | -isysroot | -target) skip=yes ;;
    --target=* | -mmacosx-version-min=* | -mmacos-version-min=*) ;;
    *) set -- "$@" "$word" ;;
  esac
done
exec '{python}' -m ziglang cc -target {target} -L'{sdk}/usr/lib' -F'{sdk}/System/Library/Frameworks' "$@"
