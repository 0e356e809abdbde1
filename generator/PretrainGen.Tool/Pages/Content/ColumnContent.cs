namespace PretrainGen.Tool.Pages.Content;

/// <summary>A column on a page.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Name">The property of the entry.</param>
/// <param name="Type">The type of that property in C#.</param>
/// <param name="Doc">What its schema says of it.</param>
/// <param name="Kind">What its values are to the page: <c>text</c>, <c>number</c>, <c>flag</c> and so on.</param>
/// <param name="Role">What it is for: <c>key</c>, <c>doc</c>, <c>link</c>, <c>alias</c> or <c>fact</c>.</param>
/// <param name="List">Whether a cell may have several values.</param>
/// <param name="Categories">The values of a column of categories; null for others.</param>
/// <param name="Target">The position of the entity whose rows it names; null for others.</param>
/// <param name="Values">The values; null where one is missing.</param>
/// <param name="Texts">The cells as written, where that is not what the value says; null where it always is.</param>
internal sealed record ColumnContent(
    string Header,
    string Name,
    string Type,
    string? Doc,
    string Kind,
    string Role,
    bool List,
    IReadOnlyList<CategoryContent>? Categories,
    int? Target,
    IReadOnlyList<object?> Values,
    IReadOnlyList<string?>? Texts);
