using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Schema.Reading.Packages;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>The JSON files of a project, among which its tables find their schemas.</summary>
internal sealed class SchemaFiles
{
    private const string Extension = ".json";
    private const string SchemaSuffix = ".schema.json";
    private const string PackageName = "datapackage.json";
    private const string StepUp = "../";

    private readonly Dictionary<string, AdditionalText> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> _pathsByName;

    private SchemaFiles(IEnumerable<AdditionalText> files)
    {
        foreach (var file in files)
            _byPath[PackagePath.Normalize(file.Path)] = file;

        _pathsByName = _byPath.Keys.ToLookup(PackagePath.FileName, StringComparer.OrdinalIgnoreCase);
    }

    public static SchemaFiles Among(IEnumerable<AdditionalText> files) => new(files.Where(MayBeSchema));

    public static bool MayBeSchema(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The schema of a table: the one that its item names, or else the one that is named like the table and lies beside it, or else what
    /// the nearest data package in its folder or above says of it.
    /// </summary>
    /// <param name="tablePath">Where the table is.</param>
    /// <param name="wanted">The path that the item names, or "".</param>
    /// <param name="cancellation">Asked while a package is read.</param>
    public SchemaLocation Find(string tablePath, string wanted, CancellationToken cancellation)
    {
        var table = PackagePath.Normalize(tablePath);
        var schema = wanted.Length > 0 ? FindNamed(wanted) : FindBeside(table);
        if (FindPackageFolder(table) is not { } folder)
            return new SchemaLocation(schema, null, "");

        var location = new SchemaLocation(schema, _byPath[Combine(folder, PackageName)], table.Substring(folder.Length).TrimStart('/'));
        return schema is null && location.ReadPackage(cancellation)?.Resource?.SchemaPath is { } apart
            ? location with { Schema = At(PackagePath.Normalize(Combine(folder, apart.Value))) }
            : location;
    }

    // An item's path is seen from the project, whose folder a compiler does not know: its steps down are the end of the full path.
    private AdditionalText? FindNamed(string wanted)
    {
        var end = PackagePath.Normalize(wanted);
        while (end.StartsWith(StepUp, StringComparison.Ordinal))
            end = end.Substring(StepUp.Length);

        var nearest = _pathsByName[PackagePath.FileName(end)]
            .Where(path => ("/" + path).EndsWith("/" + end, StringComparison.OrdinalIgnoreCase))
            .OrderBy(path => path.Length)
            .ThenBy(path => path, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest is null ? null : _byPath[nearest];
    }

    private AdditionalText? FindBeside(string table) =>
        FilePaths.StemsOf(table).Select(stem => At(stem + SchemaSuffix)).FirstOrDefault(file => file is not null);

    /// <summary>The folder of the nearest data package; "" where the paths begin, null where there is none.</summary>
    private string? FindPackageFolder(string table)
    {
        var folder = table;
        do
        {
            folder = folder.Substring(0, Math.Max(folder.LastIndexOf('/'), 0));
            if (_byPath.ContainsKey(Combine(folder, PackageName)))
                return folder;
        }
        while (folder.Length > 0);

        return null;
    }

    private AdditionalText? At(string path) => _byPath.TryGetValue(path, out var file) ? file : null;

    private static string Combine(string folder, string path) => folder.Length > 0 ? folder + "/" + path : path;
}
