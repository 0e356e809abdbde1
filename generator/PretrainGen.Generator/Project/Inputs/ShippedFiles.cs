using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Schema.Reading.Packages;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>The shipped files of a project, among which its tables find theirs: the one that is named like the table, beside it.</summary>
internal sealed class ShippedFiles
{
    private readonly Dictionary<string, AdditionalText> _byPath = new(StringComparer.OrdinalIgnoreCase);

    private ShippedFiles(IEnumerable<AdditionalText> files)
    {
        foreach (var file in files)
            _byPath[PackagePath.Normalize(file.Path)] = file;
    }

    public static ShippedFiles Among(IEnumerable<AdditionalText> files) => new(files.Where(MayBeShipped));

    public static bool MayBeShipped(AdditionalText file) => ShippedFormat.IsShippedFile(file.Path);

    /// <summary>The shipped file of a table; null where there is none.</summary>
    public AdditionalText? Find(string tablePath) => FilePaths.StemsOf(PackagePath.Normalize(tablePath))
        .Select(stem => _byPath.TryGetValue(stem + ShippedFormat.Suffix, out var file) ? file : null)
        .FirstOrDefault(file => file is not null);

    /// <summary>Where the shipped file of a table belongs: beside it, without <c>.table</c> in its name.</summary>
    public static string PathFor(string tablePath)
    {
        var stem = FilePaths.StemsOf(tablePath.Replace('\\', '/')).Last();
        return tablePath.Substring(0, stem.Length) + ShippedFormat.Suffix;
    }
}
