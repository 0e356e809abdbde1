namespace Consumer;

/// <summary>The generated table.</summary>
internal static class LookUp
{
    public static string Find(string name) => RowTable.Get(name).Text;
}
