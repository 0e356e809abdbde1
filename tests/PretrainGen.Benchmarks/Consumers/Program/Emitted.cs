namespace Consumer;

/// <summary>The generated code as a plain source of the project: no generator runs.</summary>
internal static class LookUp
{
    public static string Find(string name) => RowTable.Get(name).Text;
}
