#!/bin/sh
# NOT RUN HERE: makes Attaché.app from a frozen folder, signs it, has it notarised. On a Mac, after "build_installer.py freeze":
#   IDENTITY="Developer ID Application: …" PROFILE=notary-profile sh resources/packaging/macos/bundle.sh VERSION
# Without IDENTITY the app is signed for this Mac alone; without PROFILE it is not notarised. Only notarising needs a network.
set -eu
version=${1:?the version is wanted}
root=$(cd "$(dirname "$0")/../../.." && pwd)
app="$root/dist/Attaché.app"
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp -R "$root/dist/attache/." "$app/Contents/MacOS/"
cat > "$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>org.attache.attache</string>
<key>CFBundleName</key><string>Attaché</string>
<key>CFBundleExecutable</key><string>attache</string>
<key>CFBundleShortVersionString</key><string>$version</string>
<key>CFBundleVersion</key><string>$version</string>
<key>CFBundlePackageType</key><string>APPL</string>
<key>LSMinimumSystemVersion</key><string>13.0</string>
<key>NSHighResolutionCapable</key><true/>
<key>CFBundleLocalizations</key><array><string>en</string><string>ko</string><string>ja</string></array>
</dict></plist>
PLIST
find "$app/Contents/MacOS" -type f \( -name '*.dylib' -o -name '*.so' \) -exec codesign --force --timestamp --options runtime --sign "${IDENTITY:--}" {} +
codesign --force --timestamp --options runtime --entitlements "$root/resources/packaging/macos/entitlements.plist" --sign "${IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"
ditto -c -k --keepParent "$app" "$root/dist/attache-$version-macos.zip"
[ -z "${PROFILE:-}" ] || {
  xcrun notarytool submit "$root/dist/attache-$version-macos.zip" --keychain-profile "$PROFILE" --wait
  xcrun stapler staple "$app"
  ditto -c -k --keepParent "$app" "$root/dist/attache-$version-macos.zip"
}
echo "dist/attache-$version-macos.zip"
