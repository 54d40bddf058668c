package org.rejoinder.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of libraries that were compiled for Java 5 and older the form of Java 6: the
 * oldest that Java records in an AOT cache, because it says of each method what its verifier would
 * otherwise have to work out at every start. Nothing else about them changes. The launcher calls it
 * after a build, before the start is recorded; its argument is the folder of the libraries.
 */
final class RecordableLibraries {

  /** Where a class file says for which Java it was compiled: two bytes. */
  private static final int VERSION_AT = 6;

  private static final ClassFile CLASS_FILES =
      ClassFile.of(
          StackMapsOption.GENERATE_STACK_MAPS,
          ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.defaultResolver()
                  .orElse(
                      ClassHierarchyResolver.ofResourceParsing(
                          ClassLoader.getSystemClassLoader()))));

  private static final ClassTransform AS_OF_JAVA_6 =
      ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
          .andThen(
              (builder, element) -> {
                if (element instanceof ClassFileVersion) {
                  builder.withVersion(ClassFile.JAVA_6_VERSION, 0);
                } else {
                  builder.with(element);
                }
              });

  private RecordableLibraries() {}

  public static void main(String[] arguments) throws IOException {
    for (Path library : new AllLibraries(Path.of(arguments[0])).files()) {
      if (hasOldClasses(library)) {
        renew(library);
        System.out.println(library.getFileName() + " can be recorded now");
      }
    }
  }

  /** Renews a library in its place. */
  static void renew(Path library) throws IOException {
    Path renewed = library.resolveSibling(library.getFileName() + ".renewed");
    try (ZipFile before = new ZipFile(library.toFile());
        ZipOutputStream after = new ZipOutputStream(Files.newOutputStream(renewed))) {
      for (ZipEntry entry : Collections.list(before.entries())) {
        ZipEntry sameEntry = new ZipEntry(entry.getName());
        sameEntry.setTimeLocal(entry.getTimeLocal());
        after.putNextEntry(sameEntry);
        byte[] content = contentOf(before, entry);
        after.write(isOldClass(entry, content) ? renewed(content) : content);
      }
    }
    Files.move(renewed, library, StandardCopyOption.REPLACE_EXISTING);
  }

  static boolean hasOldClasses(Path library) throws IOException {
    try (ZipFile jar = new ZipFile(library.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        try (InputStream start = jar.getInputStream(entry)) {
          if (isOldClass(entry, start.readNBytes(VERSION_AT + 2))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static byte[] contentOf(ZipFile jar, ZipEntry entry) throws IOException {
    try (InputStream content = jar.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }

  private static boolean isOldClass(ZipEntry entry, byte[] content) {
    return entry.getName().endsWith(".class")
        && content.length >= VERSION_AT + 2
        && ByteBuffer.wrap(content).getShort(VERSION_AT) < ClassFile.JAVA_6_VERSION;
  }

  /** A class with instructions that Java 6 forbids in such files stays as it is. */
  private static byte[] renewed(byte[] classFile) {
    try {
      return CLASS_FILES.transformClass(CLASS_FILES.parse(classFile), AS_OF_JAVA_6);
    } catch (IllegalArgumentException instructionOfOldJava) {
      return classFile;
    }
  }
}
