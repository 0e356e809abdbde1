using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>The files that form one entity, before anything is known of their columns.</summary>
/// <param name="Namespace">The namespace of everything generated.</param>
/// <param name="Name">The name of the entity.</param>
/// <param name="LongerNames">Names of other entities that start with this one: no type of this entity may be called like theirs.</param>
/// <param name="Files">
/// The files by name: a glob lists them in another order on another system. Each has only those of its tables that belong to the entity.
/// </param>
internal sealed record EntityGroup(string Namespace, string Name, EquatableArray<string> LongerNames, EquatableArray<TableFile> Files)
{
    /// <summary>The schema of the first file that has one; it holds for all of them.</summary>
    public TableSchema? Schema => Files.Select(file => file.Schema).FirstOrDefault(schema => schema is not null);

    public EquatableArray<ForeignKey> ForeignKeys => Schema?.ForeignKeys ?? EquatableArray<ForeignKey>.Empty;

    /// <summary>The entities that foreign keys name.</summary>
    public EquatableArray<ForeignLink> Links { get; init; }

    /// <summary>The columns that foreign keys of other entities name.</summary>
    public EquatableArray<EquatableArray<string>> ReferredTo { get; init; }

    /// <summary>Whether foreign keys of other entities lead to this one.</summary>
    public bool IsReferredTo => ReferredTo.Count > 0;

    /// <summary>The rows of the entities that foreign keys name.</summary>
    public EquatableArray<ForeignTable> Foreign { get; init; }

    /// <summary>What was shipped of the entity; nothing where nobody keeps account.</summary>
    public EquatableArray<ShippedFact> Shipped { get; init; }

    /// <summary>Whether a foreign key leads to rows of this very entity.</summary>
    public bool IsToItself(ForeignKey key) =>
        key.Resource is null || LinkOf(key) is { } link && link.Namespace == Namespace && link.Name == Name;

    /// <summary>Whether a foreign key leads to rows of another entity.</summary>
    public bool LinksTo(EntityGroup other) => Links.Any(link => link.Namespace == other.Namespace && link.Name == other.Name);

    /// <summary>The entity that a foreign key names; null where it names none, or none that there is.</summary>
    public ForeignLink? LinkOf(ForeignKey key) => Links.FirstOrDefault(link => link.Resource == key.Resource?.Value);

    /// <summary>The rows that a foreign key leads to; null where they are rows of this entity, or of none.</summary>
    public ForeignTable? TargetOf(ForeignKey key) => IsToItself(key) || LinkOf(key) is not { } link
        ? null
        : Foreign.FirstOrDefault(table => table.Namespace == link.Namespace && table.Name == link.Name);

    /// <summary>
    /// What the rows that a foreign key leads to say in the columns that it names; null where there is no such table or column.
    /// </summary>
    public ForeignColumns? ColumnsOf(ForeignKey key, MergedTable table)
    {
        var headers = key.ReferencedFields.Select(name => name.Value).ToEquatableArray();
        return IsToItself(key) ? CompositeKey.Read(table, Schema, headers) : TargetOf(key)?.Find(headers);
    }

    /// <summary>The group with the rows that its foreign keys lead to.</summary>
    public EntityGroup With(ForeignTables tables) => Links.Count == 0 ? this : this with { Foreign = tables.Of(Links).ToEquatableArray() };

    /// <summary>Puts the files of each entity together, and keeps the entities' type names apart.</summary>
    public static IEnumerable<EntityGroup> ByName(IEnumerable<TableFile> files) =>
        ForeignLinks.Resolve(files
            .GroupBy(file => NamespaceName.From(file.Options.Namespace), StringComparer.Ordinal)
            .SelectMany(InNamespace)
            .ToList());

    private static IEnumerable<EntityGroup> InNamespace(IGrouping<string, TableFile> space)
    {
        var entities = NamedEntities.Of(space);
        var sorted = entities.Select(entity => entity.Name).OrderBy(name => name, StringComparer.Ordinal).ToList();
        var names = new HashSet<string>(sorted, StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            var name = IsTypeOfAnother(entity.Name, names) ? entity.Name + "_" : entity.Name;
            var files = InOrder(entity.Files);
            yield return new EntityGroup(space.Key, name, LongerThan(entity.Name, sorted), files.ConvertAll(file => file.WithoutShipped()))
            {
                Shipped = ShippedOf(name, files),
            };
        }
    }

    // An entity has one shipped file: that of the first of its files which has one that speaks of it.
    private static EquatableArray<ShippedFact> ShippedOf(string entity, EquatableArray<TableFile> files) => files
        .Select(file => file.Shipped.Where(fact => fact.Entity == entity).ToEquatableArray())
        .FirstOrDefault(facts => facts.Count > 0);

    private static EquatableArray<TableFile> InOrder(IEnumerable<TableFile> files) => files
        .OrderBy(file => file.FileName, StringComparer.Ordinal)
        .ThenBy(file => file.Path, StringComparer.Ordinal)
        .ToEquatableArray();

    private static bool IsTypeOfAnother(string name, HashSet<string> names) => ReservedNames.TypeSuffixes.Any(suffix =>
        name.EndsWith(suffix, StringComparison.Ordinal) && names.Contains(name.Substring(0, name.Length - suffix.Length)));

    // Names that start with a name follow it in ordinal order.
    private static EquatableArray<string> LongerThan(string name, List<string> sorted)
    {
        var first = sorted.BinarySearch(name, StringComparer.Ordinal) + 1;
        return Enumerable.Range(first, sorted.Count - first)
            .Select(index => sorted[index])
            .TakeWhile(other => other.StartsWith(name, StringComparison.Ordinal))
            .ToEquatableArray();
    }
}
