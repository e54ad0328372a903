/** Gmail's other pages, for printing and in full: tables without ids, one for each message. */
interface Printed {
  readonly name: string;
  readonly address: string;
  readonly to: string;
  readonly body: string;
}

function table({ name, address, to, body }: Printed): string {
  return `<table width="100%" cellpadding="0" class="message"><tbody><tr><td><font size="-1"><b>${name} </b>&lt;${address}&gt;</font></td><td
 align="right"><font size="-1">21 พฤศจิกายน 2569 เวลา 09:12</font></td></tr><tr><td colspan="2"><font size="-1" class="recipient"><div>ถึง: มาลี
 &lt;${to}&gt;, boss@company.example</div></font></td></tr><tr><td colspan="2"><table width="100%"><tbody><tr><td><div style="overflow: hidden;"><font
 size="-1">${body}</font></div></td></tr></tbody></table></td></tr></tbody></table>`;
}

/**
 * The page for printing (`view=pt`), of the whole of a cut message (`view=lg`) or in a window of its own (`view=btop`).
 */
export function gmailPrinted(subject: string, mails: readonly Printed[]): string {
  return `<html><body><div class="bodycontainer"><table width="100%"><tbody><tr><td><b>Gmail</b></td><td><b>me@gmail.example</b></td></tr></tbody></table><hr>
<div class="maincontent"><table width="100%"><tbody><tr><td><font size="+1"><b>${subject}</b></font><br><font size="-1">${mails.length} ข้อความ</font></td></tr></tbody></table><hr>
${mails.map(table).join('<hr>')}</div></div></body></html>`;
}
