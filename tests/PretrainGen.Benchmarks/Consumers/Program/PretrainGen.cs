namespace Consumer;

/// <summary>The generated table: by the generator, or with its code as plain sources of the project.</summary>
internal static class LookUp
{
    public static string Find(string name) => RowTable.Get(name).Text;
}
