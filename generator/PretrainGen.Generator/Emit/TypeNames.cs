using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Emit;

/// <summary>The names of an entity's generated types: simple where they are declared, <c>global::</c> where they are used.</summary>
internal sealed class TypeNames(Entity entity)
{
    private readonly string _prefix = "global::" + (entity.Namespace.Length > 0 ? CSharpText.Name(entity.Namespace) + "." : "");

    public string Enum => Global("");

    public string Entry => Global("Entry");

    public string Table => Global("Table");

    public string Data => Global("Data");

    public string Category(int column) => _prefix + entity.CategoryTypes[column];

    private string Global(string suffix) => _prefix + entity.Name + suffix;
}
