using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>What an entity has to know of another one that its foreign keys lead to.</summary>
/// <param name="Namespace">The namespace of the other entity's types.</param>
/// <param name="Name">The name of its enum.</param>
/// <param name="IsPublic">Whether its enum is public.</param>
/// <param name="Names">The names of its rows.</param>
/// <param name="Values">The numbers of its enum members.</param>
/// <param name="Keys">The columns that foreign keys may name.</param>
internal sealed record ForeignTable(
    string Namespace,
    string Name,
    bool IsPublic,
    EquatableArray<string> Names,
    EquatableArray<int> Values,
    EquatableArray<ForeignColumns> Keys)
{
    /// <summary>What the rows say in these columns; null where the table does not have them.</summary>
    public ForeignColumns? Find(EquatableArray<string> headers) => Keys.FirstOrDefault(key => key.Headers.Equals(headers));
}
