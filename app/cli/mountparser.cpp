// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "mountparser.h"

namespace stratoscope
{

namespace
{

struct MountParserWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::CommandLine)
};

QString mountDescription()
{
    return MountParserWords::tr(
        "Mounts IMAGE on the empty directory DIR, read-only, until you press Ctrl+C or unmount\n"
        "it (umount DIR, or fusermount3 -u DIR). Needs no root, but FUSE: /dev/fuse, and\n"
        "fusermount3 for other users than root. Only the user who mounts it can look into it.\n"
        "\n"
        "  DIR/unified    The file system as a container sees it.\n"
        "  DIR/up-to/N    The same with the layers 0 to N only.\n"
        "  DIR/layers/N   What layer N alone has, as engines unpack it for overlayfs: a deleted\n"
        "                 path is a character device 0/0, and an opaque directory has the\n"
        "                 attributes user.overlay.opaque and trusted.overlay.opaque.\n"
        "\n"
        "All files can be read, whatever their modes say; none can be executed, and devices and\n"
        "setuid bits are for show. Symlinks are as the image has them: an absolute one leads out\n"
        "of DIR.");
}

}

MountParser::MountParser()
    : CommandParser(Request::Command::Mount, QStringLiteral("mount"), mountDescription())
{
    takeDirectory(tr("The directory to mount it on."));
    parser().addOption(m_background);
}

Result<void> MountParser::readOwn(Request &request) const
{
    request.isInBackground = parser().isSet(m_background);
    return {};
}

}
