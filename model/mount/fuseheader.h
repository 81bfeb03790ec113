// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/** libfuse's header, with the version of its API that is used here. */
#define FUSE_USE_VERSION 35
#include <fuse_lowlevel.h>
