using System.Globalization;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Testing;

/// <summary>The public tables in the shared folder, and what is known of them.</summary>
internal static class Corpus
{
    /// <summary>The full path of a file or folder of the corpus; the test is skipped where there is none.</summary>
    public static string PathOf(string path) => Path.Combine(SharedFolder.Require(), "corpus", path);

    /// <summary>The text of a file: UTF-8 unless a byte order mark says otherwise, with the mark.</summary>
    public static string ReadText(string path)
    {
        using var reader = new StreamReader(PathOf(path), System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>The files of a folder with this extension, by their paths in the corpus.</summary>
    public static IReadOnlyList<string> Files(string folder, string extension)
    {
        var root = PathOf("");
        return
        [
            .. Directory.EnumerateFiles(PathOf(folder), "*" + extension, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Every CSV and TSV file in UTF-8 or with a byte order mark that lies in one of these folders.</summary>
    public static IReadOnlyList<CorpusFile> DelimitedFiles(params string[] folders) =>
    [
        .. Facts().Where(file =>
            Path.GetExtension(file.Path) is ".csv" or ".tsv" &&
            Array.Exists(folders, folder => file.Path.StartsWith(folder + "/", StringComparison.Ordinal)) &&
            !file.Encoding.StartsWith("NOT", StringComparison.Ordinal)),
    ];

    /// <summary>The columns of the corpus's own list that the tests go by.</summary>
    private static IEnumerable<CorpusFile> Facts()
    {
        foreach (var line in File.ReadLines(PathOf("FILES.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            var dialect = new Dialect(cells[8] switch { "" => ',', "TAB" or "\\t" => '\t', var sign => sign[0] });
            yield return new CorpusFile(cells[0], cells[7], dialect, ParseCount(cells[10]), ParseCount(cells[11]), cells[12]);
        }
    }

    private static int ParseCount(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
