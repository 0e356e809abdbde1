using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Catalog;

/// <summary>The files that form one entity, before anything is known of their columns.</summary>
/// <param name="Namespace">The namespace of everything generated.</param>
/// <param name="Name">The name of the entity.</param>
/// <param name="LongerNames">Names of other entities that start with this one: no type of this entity may be called like theirs.</param>
/// <param name="Files">The files by name: a glob lists them in another order on another system.</param>
internal sealed record EntityGroup(string Namespace, string Name, EquatableArray<string> LongerNames, EquatableArray<TableFile> Files)
{
    /// <summary>The schema of the first file that has one; it holds for all of them.</summary>
    public TableSchema? Schema => Files.Select(file => file.Schema).FirstOrDefault(schema => schema is not null);

    /// <summary>Puts the files of each entity together, and keeps the entities' type names apart.</summary>
    public static IEnumerable<EntityGroup> ByName(IEnumerable<TableFile> files)
    {
        foreach (var space in files.GroupBy(file => file.Options.Namespace, StringComparer.Ordinal))
        {
            var entities = space.GroupBy(file => file.Options.EntityName, StringComparer.Ordinal).ToList();
            var names = new HashSet<string>(entities.Select(entity => entity.Key), StringComparer.Ordinal);
            foreach (var entity in entities)
            {
                var name = IsTypeOfAnother(entity.Key, names) ? entity.Key + "_" : entity.Key;
                yield return new EntityGroup(space.Key, name, LongerThan(entity.Key, names), InOrder(entity));
            }
        }
    }

    private static EquatableArray<TableFile> InOrder(IEnumerable<TableFile> files) => files
        .OrderBy(file => file.FileName, StringComparer.Ordinal)
        .ThenBy(file => file.Path, StringComparer.Ordinal)
        .ToEquatableArray();

    private static bool IsTypeOfAnother(string name, HashSet<string> names) => ReservedNames.TypeSuffixes.Any(suffix =>
        name.EndsWith(suffix, StringComparison.Ordinal) && names.Contains(name.Substring(0, name.Length - suffix.Length)));

    private static EquatableArray<string> LongerThan(string name, HashSet<string> names) => names
        .Where(other => other.Length > name.Length && other.StartsWith(name, StringComparison.Ordinal))
        .OrderBy(other => other, StringComparer.Ordinal)
        .ToEquatableArray();
}
