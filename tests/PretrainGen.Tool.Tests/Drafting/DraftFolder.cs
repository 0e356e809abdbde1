using PretrainGen.Tool.Drafting;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Drafting;

/// <summary>A folder of tables that a test drafts schemas of.</summary>
internal sealed class DraftFolder : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The full path of a file of the folder.</summary>
    public string this[string name] => _folder.PathOf(name);

    /// <summary>Writes a file.</summary>
    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>The text of a file.</summary>
    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>What is drafted of a table.</summary>
    public static async Task<DraftResult> DraftAsync(string name, string text, bool rules = false)
    {
        using var folder = new DraftFolder();
        var request = new DraftRequest(folder.Write(name, text)) { ProposesRules = rules };
        return await TableDrafter.DraftAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The text of the schema that is drafted of a table.</summary>
    public static async Task<string> SchemaOfAsync(string name, string text)
    {
        var result = await DraftAsync(name, text);
        Assert.Null(result.Refusal);
        return result.Text;
    }
}
