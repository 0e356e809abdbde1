using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>A type that is generated for an entity, whatever the framework.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">What the project may declare as a part of it.</param>
internal sealed record GeneratedType(string Name, PartKind Part)
{
    /// <summary>All of an entity, of the parts that are generated.</summary>
    public static IEnumerable<GeneratedType> AllOf(Entity entity)
    {
        var categories = entity.CategoryTypes.Where(type => type.Length > 0).ToList();

        if (entity.HasKey)
            yield return new(entity.Name, PartKind.None);

        if (entity.HasCategoryEnums)
        {
            foreach (var category in categories)
                yield return new(category, PartKind.None);
        }

        if (entity.Parts.HasFlag(EmitParts.Entries))
        {
            yield return new(entity.Name + "Table", PartKind.Class);
            yield return new(entity.Name + "Entry", PartKind.Struct);
            yield return new(entity.Name + "Data", PartKind.None);
            if (entity.HasKey || categories.Count > 0)
                yield return new(entity.Name + "Extensions", PartKind.Class);
        }

        if (entity.HasKey && entity.Parts.HasFlag(EmitParts.Names))
            yield return new(entity.Name + "Names", PartKind.Class);

        if (entity.HasKey && entity.Parts.HasFlag(EmitParts.Facts))
            yield return new(entity.Name + "Facts", PartKind.Class);
    }
}
