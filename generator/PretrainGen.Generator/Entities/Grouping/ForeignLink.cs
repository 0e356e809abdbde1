namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>Which entity a foreign key means by the name of a table.</summary>
/// <param name="Resource">The name in the schema.</param>
/// <param name="Namespace">The namespace of the entity.</param>
/// <param name="Name">The name of the entity.</param>
internal sealed record ForeignLink(string Resource, string Namespace, string Name);
