# SPDX-FileCopyrightText: The Stratoscope authors
# SPDX-License-Identifier: Apache-2.0
"""For GNOME's file manager, through nautilus-python: opens directories as container images, and compares two archives."""
import os
import subprocess

from gi.repository import GObject, Nautilus

TARS = {
    "application/x-oci-image-archive",
    "application/x-docker-image-archive",
    "application/x-tar",
    "application/x-compressed-tar",
    "application/x-bzip-compressed-tar",
    "application/x-bzip2-compressed-tar",
    "application/x-xz-compressed-tar",
    "application/x-zstd-compressed-tar",
}
WORDS = {
    "open": {
        "": "Open as Container Image",
        "de": "Als Container-Image öffnen",
        "es": "Abrir como imagen de contenedor",
        "fr": "Ouvrir comme image de conteneur",
        "ja": "コンテナイメージとして開く",
        "pt_BR": "Abrir como imagem de contêiner",
        "zh_CN": "作为容器镜像打开",
    },
    "compare": {
        "": "Compare Container Images",
        "de": "Container-Images vergleichen",
        "es": "Comparar imágenes de contenedor",
        "fr": "Comparer les images de conteneurs",
        "ja": "コンテナイメージを比較",
        "pt_BR": "Comparar imagens de contêiner",
        "zh_CN": "比较容器镜像",
    },
}


def word(what):
    """In the language of the desktop."""
    name = next((os.environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(key)), "")
    name = name.split(".")[0]
    return WORDS[what].get(name) or WORDS[what].get(name.split("_")[0]) or WORDS[what][""]


class StratoscopeMenu(GObject.GObject, Nautilus.MenuProvider):
    """What Stratoscope adds to the menu of selected files."""

    def get_file_items(self, *arguments):
        # Older versions give the window first.
        files = [file.get_location().get_path() for file in arguments[-1]]
        if not all(files):
            return []
        types = [file.get_mime_type() for file in arguments[-1]]
        if types == ["inode/directory"]:
            return [self.item("open", files)]
        if len(types) == 2 and all(one in TARS for one in types):
            return [self.item("compare", ["--compare", *files])]
        return []

    def item(self, what, arguments):
        entry = Nautilus.MenuItem(name="Stratoscope::" + what, label=word(what), icon="org.stratoscope.Stratoscope")
        entry.connect("activate", lambda *_: subprocess.Popen(["stratoscope", *arguments]))
        return entry
