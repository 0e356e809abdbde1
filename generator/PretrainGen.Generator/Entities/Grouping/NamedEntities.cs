using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>
/// The entities of a namespace with their names. Tables meet where the project gives them one name, or one schema; all others are entities
/// of their own, with names of their own.
/// </summary>
internal sealed class NamedEntities
{
    private readonly List<FilePart> _parts;
    private readonly HashSet<string> _givenNames;

    private NamedEntities(IEnumerable<TableFile> files)
    {
        _parts = files.SelectMany(file => FilePart.Of(file)).ToList();
        _givenNames = new(_parts.Select(GivenName).Where(name => name.Length > 0), StringComparer.Ordinal);
    }

    /// <summary>The entities of files that share a namespace, in the order of these.</summary>
    public static IReadOnlyList<(string Name, IEnumerable<TableFile> Files)> Of(IEnumerable<TableFile> files) =>
        new NamedEntities(files).Name();

    private List<(string Name, IEnumerable<TableFile> Files)> Name()
    {
        var entities = _parts
            .Select((part, index) => (part, index))
            .GroupBy(numbered => MeetingPlace(numbered.part, numbered.index), numbered => numbered.part)
            .Select(met => (
                GivenName: met.Key.Name,
                Parts: met.OrderBy(DepthOf).ThenBy(PathOf, StringComparer.Ordinal).ToList()))
            .ToList();

        // Names are given in an order that is the same on every machine: to whole files before parts, and to those near the top first.
        var names = new EntityNames(_givenNames);
        var found = entities
            .Where(entity => entity.GivenName.Length == 0)
            .OrderBy(entity => !entity.Parts[0].IsWhole)
            .ThenBy(entity => DepthOf(entity.Parts[0]))
            .ThenBy(entity => PathOf(entity.Parts[0]), StringComparer.Ordinal)
            .ToDictionary(entity => entity.Parts[0], entity => names.Next(Candidates(entity.Parts), entity.Parts[0].File));

        return entities.ConvertAll(entity => (
            entity.GivenName.Length > 0 ? entity.GivenName : found[entity.Parts[0]],
            entity.Parts.Select(part => part.File)));
    }

    // What is equal for the parts of one entity, and for no others.
    private (string Name, string Schema, int Part) MeetingPlace(FilePart part, int index)
    {
        if (GivenName(part) is { Length: > 0 } name)
            return (name, "", 0);
        if (part.IsWhole && _givenNames.Contains(part.Names[0]))
            return (part.Names[0], "", 0);
        return part.File.Schemas.SharedBy is { Length: > 0 } schema ? ("", schema, 0) : ("", "", index);
    }

    private static string GivenName(FilePart part) => Identifier.From(part.File.Options.EntityName);

    // Tables of several names that share a schema are what the schema describes.
    private static EquatableArray<string> Candidates(List<FilePart> entity) =>
        entity.TrueForAll(part => part.Names[0] == entity[0].Names[0])
            ? entity[0].Names
            : new[] { EntityName.FromSchema(entity[0].File.Schemas.SharedBy) }.ToEquatableArray();

    private static string PathOf(FilePart part) => part.File.Path.Replace('\\', '/');

    private static int DepthOf(FilePart part) => PathOf(part).Count(c => c == '/');
}
