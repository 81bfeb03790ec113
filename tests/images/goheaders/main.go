// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// Reads tars with archive/tar, as engines do, and prints their headers: one a line, texts in hexadecimal, and after each
// tar why it ended. The file that its argument names holds one tar after the other, each after its length in 4 bytes.
package main

import (
	"archive/tar"
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"strings"
)

// counter tells how much was read. It cannot seek, so that nothing is passed over.
type counter struct {
	from  *bytes.Reader
	count int64
}

func (c *counter) Read(into []byte) (int, error) {
	n, err := c.from.Read(into)
	c.count += int64(n)
	return n, err
}

func main() {
	all, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for len(all) > 0 {
		size := binary.LittleEndian.Uint32(all)
		printTar(out, all[4:4+size])
		all = all[4+size:]
	}
}

func printTar(out io.Writer, bytesOfTar []byte) {
	from := &counter{from: bytes.NewReader(bytesOfTar)}
	reader := tar.NewReader(from)
	for {
		h, err := reader.Next()
		if err != nil {
			fmt.Fprintf(out, "end %v\n", err)
			return
		}
		fmt.Fprintf(out, "%d %x. %x. %d %d %d %d %d %d %d %d %d", h.Typeflag, h.Name, h.Linkname, h.Mode, h.Uid, h.Gid,
			h.Size, h.ModTime.Unix(), h.ModTime.Nanosecond(), h.Devmajor, h.Devminor, from.count)
		// Not h.Xattrs, which engines no longer use: it lacks empty ones.
		for record, value := range h.PAXRecords {
			if name := strings.TrimPrefix(record, "SCHILY.xattr."); name != record {
				fmt.Fprintf(out, " %x=%x", name, value)
			}
		}
		fmt.Fprintln(out)
	}
}
