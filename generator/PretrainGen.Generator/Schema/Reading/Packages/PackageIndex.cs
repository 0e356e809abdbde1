using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Schema.Reading.Packages;

/// <summary>
/// The resources of a data package by path. It is made once for all tables of the package, of which each looks for its own.
/// </summary>
internal sealed class PackageIndex
{
    private readonly Dictionary<string, JsonObject> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _byFileName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PackageDocument> _documents = new(StringComparer.Ordinal);

    /// <param name="resources">The resources of the package.</param>
    /// <param name="faults">What is wrong with the package apart from what it says of its tables.</param>
    public PackageIndex(ImmutableArray<JsonObject> resources, ImmutableArray<Fault<SchemaFault, TextSpan>> faults)
    {
        Faults = faults;
        foreach (var resource in resources)
        {
            foreach (var path in PathsOf(resource))
            {
                Add(_byPath, path, resource);
                Add(_byFileName, PackagePath.FileName(path), resource);
            }
        }

        NamedPaths = resources
            .SelectMany(resource => resource["name"] is JsonString name
                ? PathsOf(resource).Select(path => new ResourcePath(name.Text, path))
                : [])
            .ToEquatableArray();
    }

    /// <summary>The paths of the resources that have a name.</summary>
    public EquatableArray<ResourcePath> NamedPaths { get; }

    /// <summary>What is wrong with the package apart from what it says of its tables, in file order.</summary>
    public ImmutableArray<Fault<SchemaFault, TextSpan>> Faults { get; }

    /// <summary>The index of a package.</summary>
    public static PackageIndex Of(JsonDocument package) =>
        Memory.Get(package, (json, _) => PackageReader.ReadIndex(json), CancellationToken.None);

    /// <summary>What the package says of one table, read once.</summary>
    public PackageDocument Read(string tablePath) => _documents.GetOrAdd(tablePath, path => PackageReader.Read(this, path));

    /// <summary>The resource with the path or, where none has it, the first whose file has the same name.</summary>
    public JsonObject? Find(string path) =>
        _byPath.TryGetValue(path, out var exact) ? exact
            : _byFileName.TryGetValue(PackagePath.FileName(path), out var similar) ? similar
            : null;

    private static void Add(Dictionary<string, JsonObject> resources, string name, JsonObject resource)
    {
        if (!resources.ContainsKey(name))
            resources.Add(name, resource);
    }

    private static IEnumerable<string> PathsOf(JsonObject resource)
    {
        var paths = resource["path"] is JsonArray array
            ? array.Items.OfType<JsonString>()
            : new[] { resource["path"] as JsonString }.OfType<JsonString>();
        return paths.Select(path => PackagePath.Normalize(path.Text));
    }
}
